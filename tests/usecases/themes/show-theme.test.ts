import { beforeEach, describe, expect, it } from 'vitest';
import { showTheme, touchTheme } from '../../../src/usecases/themes/show-theme.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { aTheme } from '../../support/a-theme.ts';
import { anInitiative, nos } from '../../support/an-initiative.ts';
import { value } from '../../support/leader-world.ts';
import { aThemeWorld, type ThemeWorld } from '../../support/theme-world.ts';

let world: ThemeWorld;
const { id } = aTheme('b');

beforeEach(async () => {
  world = await aThemeWorld();
  const kept = aProposal('2026-2');
  await world.stored(
    aProposal('2026-1', { flags: { budget: { year: 2028, kind: 'investment', amount: 5 } } }),
  );
  await world.stored({ ...kept, answers: { ...kept.answers, visibility: 'team' } });
  await world.keepTheme(
    aTheme('b', {
      lead: { name: world.nanna.name },
      proposals: nos('2026-1', '2026-2', '2026-99'),
      target: { unit: 'kr', total: 1_000, byDepartment: { Teknik: 10 }, year: 2027 },
    }),
  );
  const expected = { kr: 250, basis: 'estimated', at: '2026-11-23T09:00:00.000Z' } as const;
  await world.keep(anInitiative('i', { proposals: nos('2026-1'), expected }));
});

describe('showTheme', () => {
  it('has its proposals, how far it is, and what it gives the budget', async () => {
    const shown = value(await showTheme(world.deps, world.administrator, id));

    expect(shown.proposals.map(({ no }) => no)).toEqual(nos('2026-1', '2026-2'));
    expect(shown.progress).toMatchObject({ done: 0, foreseen: 250, total: 1_000 });
    expect(shown.budgets).toMatchObject([{ year: 2028, count: 1, net: 5 }]);
    expect(shown.departments).toEqual(['Børn og Unge', 'Teknik']);
    expect(shown.mayAll).toBe(true);
  });

  it('keeps from its lead the words that are for the team alone', async () => {
    const [open, kept] = value(await showTheme(world.deps, world.lead, id)).proposals;
    const team = value(await showTheme(world.deps, world.administrator, id)).proposals;

    expect(open?.title).toBe(team[0]?.title);
    expect(kept).not.toHaveProperty('title');
    expect(team[1]?.title).toBeDefined();
  });

  it('is not there for anybody else', async () => {
    await world.keepTheme(aTheme('c'));
    expect(await showTheme(world.deps, world.lead, aTheme('c').id)).toMatchObject({
      problem: { kind: 'not-found' },
    });
    expect((await touchTheme(world.deps, world.owner, id)).ok).toBe(false);
  });
});
