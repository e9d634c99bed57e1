import { beforeEach, describe, expect, it } from 'vitest';
import { makePostHandlers, posts } from '../../../../src/bot/handlers/rules/post-handlers.ts';
import { aKitWorld, context, type KitWorld, only, presses } from '../../../support/channel-kit.ts';

let world: KitWorld;
beforeEach(async () => {
  world = await aKitWorld();
});

describe('post handlers', () => {
  it('change an owner and show the list with what was saved', async () => {
    const handlers = makePostHandlers(world.kit);
    const by = context(world.karen, { inputs: { owner: 'Nanna' } });
    const form = await handlers['posts.edit'](by, { kind: 'areas', id: 'it' });
    const [save] = presses(form);
    expect(save).toMatchObject({ verb: 'posts.save', data: { id: 'it' } });
    const tag = String(Object(save?.['data'])['tag']);

    const saved = only(await handlers['posts.save'](by, { kind: 'areas', id: 'it', tag }));

    expect(saved).toMatchObject({ kind: 'forMe' });
    expect(saved.text).toContain('✓ Gemt: It og adgange');
    expect(saved.text).toContain('Nanna');
  });

  it('show a form again with what was typed', async () => {
    const handlers = makePostHandlers(world.kit);
    const by = context(world.karen, { inputs: { name: 'Klub', deciderMail: 'x' } });

    const again = only(await handlers['posts.save'](by, { kind: 'forums', tag: '' }));

    expect(again.text).toContain('Klub');
    expect(again.text).toContain('Det er ikke en mailadresse');
  });

  it('say that what is not there is gone, and refuse others', async () => {
    const handlers = makePostHandlers(world.kit);
    const gone = await handlers['posts.edit'](context(world.karen), { kind: 'forums', id: 'x' });
    expect(only(gone).kind).toBe('forMe');
    expect(presses(gone).map(({ verb }) => verb)).not.toContain('posts.save');

    const list = { kind: 'areas', way: 'say' } as const;
    expect(only(await posts(world.kit, context(world.nanna), list)).text).toContain(
      'Det har du ikke adgang til',
    );
  });
});
