import { beforeEach, describe, expect, it } from 'vitest';
import {
  chooseThemeProposals,
  type TypedChoice,
} from '../../../src/usecases/themes/choose-theme-proposals.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { aTheme } from '../../support/a-theme.ts';
import { nos } from '../../support/an-initiative.ts';
import { value } from '../../support/leader-world.ts';
import { aThemeWorld, type ThemeWorld } from '../../support/theme-world.ts';

let world: ThemeWorld;

beforeEach(async () => {
  world = await aThemeWorld();
  for (const number of ['2026-1', '2026-2', '2026-3']) await world.stored(aProposal(number));
  await world.keepTheme(aTheme('b', { name: 'Indkøb', proposals: nos('2026-3') }));
});

const choose = (
  typed: Partial<TypedChoice>,
  over: { seen?: number; caller?: typeof world.lead } = {},
) =>
  chooseThemeProposals(world.deps, over.caller ?? world.administrator, {
    id: aTheme('a').id,
    seen: over.seen ?? 1,
    typed: { add: '', remove: [], ...typed },
  });

describe('chooseThemeProposals', () => {
  it('takes them in and out by their numbers, whatever stands between', async () => {
    expect(value(await choose({ add: '1, 2026-2 og 1' })).proposals).toEqual(
      nos('2026-1', '2026-2'),
    );
    const after = await choose({ remove: ['2026-0001', '2026-0077'] }, { seen: 2 });
    expect(value(after).proposals).toEqual(nos('2026-2'));
  });

  it('names the first that is none', async () => {
    expect(await choose({ add: '1, 99, x' })).toMatchObject({
      problem: { kind: 'no-proposals', typed: '99' },
    });
  });

  it('takes none that is in another theme', async () => {
    expect(await choose({ add: '3' })).toMatchObject({
      problem: { kind: 'in-other', no: '2026-0003', theme: 'Indkøb' },
    });
  });

  it('is for administrators alone, and from what was seen', async () => {
    expect(await choose({ add: '1' }, { caller: world.lead })).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
    expect(await choose({ add: '1' }, { seen: 0 })).toMatchObject({
      problem: { kind: 'changed-since' },
    });
  });
});
