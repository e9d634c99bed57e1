import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/usecases/choose-language.ts';
import { aWorld } from '../support/leader-world.ts';

describe('choosing a language', () => {
  it('is stored and kept', async () => {
    const { deps, karen } = await aWorld();

    const chosen = await chooseLanguage(deps, karen, 'en');

    expect(chosen.language).toBe('en');
    expect((await deps.people.byId(karen.tenant, karen.id))?.value).toEqual(chosen);
  });

  it('keeps what another device changed meanwhile', async () => {
    const { deps, karen } = await aWorld();
    let interrupted = false;
    const people = {
      ...deps.people,
      save: async (...[person, tag, says]: Parameters<typeof deps.people.save>) => {
        if (!interrupted) {
          interrupted = true;
          const now = await deps.people.byId(karen.tenant, karen.id);
          if (now) await deps.people.save({ ...now.value, name: 'Karen Holm Bang' }, now.tag, []);
        }
        return deps.people.save(person, tag, says);
      },
    };

    const chosen = await chooseLanguage({ people }, karen, 'en');

    expect(chosen).toMatchObject({ language: 'en', name: 'Karen Holm Bang' });
  });

  it('writes nothing when it is spoken already', async () => {
    const { deps, karen } = await aWorld();
    const people = { ...deps.people, save: () => Promise.reject(new Error('nothing to save')) };

    expect(await chooseLanguage({ people }, { ...karen, language: 'da' }, 'da')).toMatchObject({
      language: 'da',
    });
  });
});
