/** A place where words of Sofie's stand in everything that is kept of a round, and who may hide them. */

import type { Round } from '../../src/domain/round/round.ts';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import type { HideGiven } from '../../src/usecases/rounds/hiding/hide-in-round.ts';
import type { HidingDeps } from '../../src/usecases/rounds/hiding/hiding-deps.ts';
import { countRound } from '../../src/usecases/rounds/results/count-round.ts';
import { SET } from '../usecases/rounds/results/a-set.ts';
import { no } from './a-proposal.ts';
import { aResponse, aRound } from './a-round.ts';
import { TENANT } from './builders.ts';
import { aKitWorld, type KitWorld } from './channel-kit.ts';

export const NAME = 'Sofie';
export const AT = { tenant: TENANT, round: aRound().id };

export interface HidingWorld extends KitWorld {
  readonly hiding: HidingDeps;
  readonly given: (words?: string) => HideGiven;
  /** A closed and counted round: twelve have written, one of them of Sofie. */
  readonly counted: (differs?: Partial<Round>) => Promise<void>;
  /** Everything that is kept of the round, and what was said of it, as text. */
  readonly everything: () => Promise<string>;
}

export async function aHidingWorld(): Promise<HidingWorld> {
  const world = await aKitWorld();
  const { stores } = world;
  const hiding = { ...world.kit, ...stores, proposals: world.deps.proposals };
  await stores.sets.put(TENANT, SET);
  return Object.assign(world, {
    hiding,
    given: (words = NAME) => ({ round: AT.round, words }),
    async counted(differs: Partial<Round> = {}) {
      world.goTo('2026-11-24T10:01:30.000Z');
      const closedAt = '2026-11-24T10:00:00.000Z';
      const round = aRound({ state: 'closed', shown: 'closed', closedAt, ...differs });
      await stores.rounds.save(round, undefined, []);
      for (let at = 0; at < 12; at += 1) {
        const answers = { q: (at % 5) + 1, text: at === 4 ? `${NAME} hjælper` : `Svar ${at}` };
        const person = asId<PersonId>(`p${at}`);
        const given = { answers, at: closedAt };
        await stores.responses.saveResponse(aResponse({ person, answers, given }));
      }
      const stored = await stores.rounds.round(TENANT, round.id);
      const deps = { ...hiding, publicUrl: () => undefined };
      if (stored !== undefined) await countRound(deps, stored);
    },
    everything: async () =>
      JSON.stringify([
        await stores.rounds.round(TENANT, AT.round),
        await stores.sets.get(TENANT, { id: SET.id, version: SET.version }),
        await stores.workshops.notes(AT),
        await stores.workshops.picks(AT),
        await stores.responses.responses(AT),
        await stores.results.report(AT),
        await stores.results.texts(AT, 'text'),
        await stores.initiatives.all(TENANT),
        await stores.proposals.proposal(TENANT, no('2026-1')),
        await stores.outbox.waiting(TENANT, 99),
      ]),
  });
}
