import { beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../../../src/domain/proposal/proposal.ts';
import {
  gatheredStation,
  themeChoice,
} from '../../../../src/usecases/rounds/workshop/gathered-station.ts';
import { aProposal } from '../../../support/a-proposal.ts';
import { aTheme } from '../../../support/a-theme.ts';
import { nos } from '../../../support/an-initiative.ts';
import { TENANT } from '../../../support/builders.ts';
import { aThemeWorld, type ThemeWorld } from '../../../support/theme-world.ts';

let world: ThemeWorld;

beforeEach(async () => {
  world = await aThemeWorld();
});

const OPEN: readonly Proposal[] = Array.from({ length: 14 }, (_, at) =>
  aProposal(`2026-${at + 1}`, { answers: { challenge: 'x', areas: ['it'] } }),
);
const gathered = (of: string) => gatheredStation(world.deps, { tenant: TENANT, of, open: OPEN });

describe('gatheredStation', () => {
  it('is of an area, with whoever answers for it', async () => {
    expect(await gathered('it')).toEqual({
      id: '',
      title: 'It og adgange',
      owner: 'Ole Bang <ole.bang@bakkekoebing.example>',
      area: 'it',
      proposals: OPEN.slice(0, 12).map(({ no }) => no),
    });
  });

  it('is of a theme, with its open proposals and whoever leads it', async () => {
    const lead = { name: 'Ole Bang' };
    await world.keepTheme(aTheme('b', { lead, proposals: nos('2026-2', '2026-3', '2026-77') }));

    expect(await gathered(themeChoice(aTheme('b').id))).toEqual({
      id: '',
      title: 'Tema b',
      owner: 'Ole Bang',
      proposals: nos('2026-2', '2026-3'),
    });
  });

  it('is empty when nothing is open, and nothing when there is no such thing', async () => {
    expect(await gathered(themeChoice(aTheme('a').id))).toBe('empty');
    expect(await gathered('loen')).toBe('empty');
    expect(await gathered('nope')).toBeUndefined();
    expect(await gathered(themeChoice(aTheme('nope').id))).toBeUndefined();
  });
});
