import { describe, expect, it } from 'vitest';
import { asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { pageOf, respondentOf, setFor, shown } from '../../../src/usecases/drafts/shown-page.ts';
import { aDraft } from '../../support/builders.ts';
import { aWorld, REGISTER } from '../../support/leader-world.ts';

describe('the respondent', () => {
  it('has the workplaces they lead, else the one they gave, else none', async () => {
    const { deps, karen, stranger } = await aWorld();
    const given = { ...stranger, unit: asId<UnitId>('1003000002') };

    const all = await Promise.all([karen, given, stranger].map((one) => respondentOf(deps, one)));

    expect(all.map(({ units }) => units.map(({ name }) => name))).toEqual([
      ['Solsikken'],
      ['Åskolen'],
      [],
    ]);
  });
});

describe('the set of a draft', () => {
  it('has today’s areas, and the respondent’s workplaces or all of them', async () => {
    const { deps, karen, stranger } = await aWorld();
    const choices = async (person: typeof karen, kind: string) => {
      const set = await setFor(deps, aDraft(), await respondentOf(deps, person));
      const asked = set.pages.flatMap(({ questions }) => questions);
      const question = asked.find((one) => one.kind === kind);
      return question && 'choices' in question ? JSON.stringify(question.choices) : '';
    };

    expect(await choices(karen, 'several-choices')).toContain('It og adgange');
    expect(await choices(karen, 'unit')).toContain('Solsikken');
    expect(await choices(karen, 'unit')).not.toContain('Åskolen');
    for (const { name } of REGISTER.units) expect(await choices(stranger, 'unit')).toContain(name);
  });
});

describe('a draft on its page', () => {
  it('is on the first one when its own is no longer there', async () => {
    const { deps, karen } = await aWorld();
    const set = await setFor(deps, aDraft(), await respondentOf(deps, karen));

    expect(pageOf(set, aDraft({ page: 'help' })).id).toBe('help');
    expect(pageOf(set, aDraft({ page: 'no-longer' })).id).toBe('cumbersome');
  });

  it('is shown with nothing wrong and what is to be said', async () => {
    const { deps, karen } = await aWorld();
    const draft = aDraft({ page: 'help' });
    const set = await setFor(deps, draft, await respondentOf(deps, karen));

    expect(shown(set, draft, 'resumed')).toMatchObject({ problems: [], held: [], note: 'resumed' });
    expect(shown(set, draft)).not.toHaveProperty('note');
  });
});
