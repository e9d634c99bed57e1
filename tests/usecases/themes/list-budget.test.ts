import { beforeEach, describe, expect, it } from 'vitest';
import type { BudgetInput } from '../../../src/domain/proposal/marks.ts';
import { listBudget } from '../../../src/usecases/themes/list-budget.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { aTheme } from '../../support/a-theme.ts';
import { nos } from '../../support/an-initiative.ts';
import { value } from '../../support/leader-world.ts';
import { aThemeWorld, type ThemeWorld } from '../../support/theme-world.ts';

let world: ThemeWorld;
const flags = (budget: BudgetInput) => ({ flags: { budget } });

beforeEach(async () => {
  world = await aThemeWorld();
  const saved = { kind: 'efficiency', amount: -100 } as const;
  await world.stored(aProposal('2026-1', flags({ year: 2027, ...saved })));
  await world.stored(aProposal('2026-2', flags({ year: 2029 })));
  await world.stored(
    aProposal('2026-3', { ...flags({ year: 2027, ...saved }), status: 'withdrawn' }),
  );
  await world.stored(aProposal('2026-4'));
  await world.keepTheme(aTheme('b', { proposals: nos('2026-1') }));
});

describe('listBudget', () => {
  it('shows the coming year unless another is named, without what was taken back', async () => {
    const budget = value(await listBudget(world.deps, world.administrator));

    expect(budget).toMatchObject({ year: 2027, years: [2029, 2027], count: 1, net: -100 });
    expect(budget.groups).toMatchObject([{ theme: { id: 'b' }, items: [{ no: '2026-0001' }] }]);
    expect(value(await listBudget(world.deps, world.administrator, 2029))).toMatchObject({
      groups: [{ items: [{ no: '2026-0002' }] }],
      open: 1,
    });
  });

  it('is for administrators alone', async () => {
    expect(await listBudget(world.deps, world.lead)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});
