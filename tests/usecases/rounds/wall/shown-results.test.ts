import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/domain/results/report.ts';
import type { Round } from '../../../../src/domain/round/round.ts';
import type { ResultStore } from '../../../../src/ports/result-store.ts';
import { shownResults } from '../../../../src/usecases/rounds/wall/shown-results.ts';
import { aResponse, ROUND_AT } from '../../../support/a-round.ts';
import { aLeadingWorld } from '../../../support/leading-world.ts';

const KEPT: Pick<Report, 'items'> = {
  items: [
    {
      id: 'kept',
      section: 'page',
      label: { da: 'Som det blev talt op', en: 'As it was counted' },
      overall: { cell: { seen: 'few' } },
      tables: [],
    },
  ],
};

/** A poll in a room, answered by one person. */
async function shown(
  differs: Partial<Round>,
  change: (round: Round) => Round = (same) => same,
): Promise<readonly string[]> {
  const world = await aLeadingWorld();
  const round = change({ ...(await world.poll('room')), ...differs });
  const given = { answers: { q: 'c1' }, at: ROUND_AT };
  await world.rounds.responses.saveResponse(aResponse({ round: round.id, given }));
  const kept: Report = {
    ...KEPT,
    ...{ tenant: round.tenant, round: round.id, title: round.title, kind: round.kind },
    ...{ privacy: round.privacy, set: round.set, at: ROUND_AT, answered: 1 },
    ...{ tables: [], rates: [], sections: [] },
  };
  const results: ResultStore = { ...world.stores.results, report: async () => kept };
  const deps = { ...world.deps, ...world.rounds, results };
  const found = await shownResults(deps, round, 'da');
  return found.map(({ question }) => question);
}

describe('the results on a wall', () => {
  it('are those that were counted, once they are', async () => {
    const counted = { state: 'closed', closedAt: ROUND_AT, countedAt: ROUND_AT } as const;

    expect(await shown(counted)).toEqual(['Som det blev talt op']);
  });

  it('are live only where names are shown and the host chose so', async () => {
    expect(await shown({ privacy: 'named', results: 'live' })).toEqual(['Hvad først?']);
    expect(await shown({ privacy: 'named', results: 'at-close' })).toEqual([]);
    expect(await shown({ privacy: 'confidential', results: 'live' })).toEqual([]);
    expect(await shown({ privacy: 'anonymous', results: 'live' })).toEqual([]);
  });

  it('are not those of a survey that went to everybody in their own chats', async () => {
    const counted = { state: 'closed', closedAt: ROUND_AT, countedAt: ROUND_AT } as const;

    expect(await shown(counted, ({ place: _, ...nowhere }) => nowhere)).toEqual([]);
  });
});
