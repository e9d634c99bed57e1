/** A queue of three in a kit world, and presses on its cards. */

import { makeAskHandlers } from '../../src/bot/handlers/channel/ask-handlers.ts';
import { makeAssessHandlers } from '../../src/bot/handlers/channel/assess-handlers.ts';
import { makeExampleHandlers } from '../../src/bot/handlers/channel/example-handlers.ts';
import { makeJournalHandlers } from '../../src/bot/handlers/channel/journal-handlers.ts';
import { makeMarksHandlers } from '../../src/bot/handlers/channel/marks-handlers.ts';
import { makeMergeHandlers } from '../../src/bot/handlers/channel/merge-handlers.ts';
import { makeMoreHandlers } from '../../src/bot/handlers/channel/more-handlers.ts';
import { makeQueueHandlers } from '../../src/bot/handlers/channel/queue-handlers.ts';
import { makeRedactHandlers } from '../../src/bot/handlers/channel/redact-handlers.ts';
import { makeSendOnHandlers } from '../../src/bot/handlers/channel/send-on-handlers.ts';
import type { Context } from '../../src/bot/handlers/context.ts';
import type { Reply } from '../../src/bot/turn.ts';
import { parsePress } from '../../src/cards/index.ts';
import type { Person } from '../../src/domain/people/person.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { aProposal, no } from './a-proposal.ts';
import { TENANT } from './builders.ts';
import { aKitWorld, context, type KitWorld, presses } from './channel-kit.ts';
import { REGISTER } from './leader-world.ts';

type QueueVerb =
  | 'queue.open'
  | 'queue.show'
  | 'queue.skip'
  | 'queue.save'
  | 'queue.way'
  | 'queue.send'
  | 'queue.close'
  | 'more.open'
  | 'more.go'
  | 'more.back'
  | 'more.note'
  | 'more.assign'
  | 'more.flags'
  | 'more.example'
  | 'more.release'
  | 'more.take-back'
  | 'more.journal'
  | 'more.redact-preview'
  | 'more.redact';

export interface QueueWorld extends KitWorld {
  /** Presses as Karen, or as somebody else; what is not given of the data is as on a first card. */
  readonly press: (
    verb: QueueVerb,
    data?: Readonly<Record<string, unknown>>,
    over?: { readonly who?: Person; readonly inputs?: Context['inputs'] },
  ) => Promise<readonly Reply[]>;
  readonly now: (number: string) => Promise<Proposal>;
}

export const CHOSEN = {
  area: 'it',
  need: 'system',
  authority: 'process-owner',
  extent: 'small',
  value: 'high',
  note: 'Ring først',
};

/** Proposals 2026-1 to 2026-3, received one after another. */
export async function aQueueWorld(): Promise<QueueWorld> {
  const world = await aKitWorld();
  await world.stores.registry.put(TENANT, REGISTER);
  world.goTo('2026-11-23T09:00:00.000Z');
  for (const at of [1, 2, 3]) {
    const receivedAt = `2026-11-16T0${at}:00:00.000Z`;
    await world.stored(aProposal(`2026-${at}`, { receivedAt, proposer: world.nanna.id }));
  }
  const handlers = {
    ...makeQueueHandlers(world.kit),
    ...makeAssessHandlers(world.kit),
    ...makeSendOnHandlers(world.kit),
    ...makeMoreHandlers(world.kit, {
      ...makeAskHandlers(world.kit),
      ...makeMergeHandlers(world.kit),
    }),
    ...makeMarksHandlers(world.kit),
    ...makeExampleHandlers(world.kit),
    ...makeJournalHandlers(world.kit),
    ...makeRedactHandlers(world.kit),
  };
  const usual = {
    no: '2026-0001',
    seen: { version: 1, assessments: 0 },
    place: { filter: 'all', trail: [] },
  };
  return Object.assign(world, {
    press: (
      verb: QueueVerb,
      data: Readonly<Record<string, unknown>> = {},
      { who = world.karen, inputs = CHOSEN as Context['inputs'] } = {},
    ) => {
      // As the card's own data comes back: read at the door, with its defaults.
      const parsed = parsePress(verb, { ...usual, ...data });
      if (parsed === undefined) throw new Error(`no press: ${verb}`);
      const handler = handlers[verb] as (
        context: Context,
        data: unknown,
      ) => Promise<readonly Reply[]>;
      return handler(context(who, { inputs }), parsed.data);
    },
    now: async (number: string) => {
      const stored = await world.stores.proposals.proposal(TENANT, no(number));
      if (stored === undefined) throw new Error('not there');
      return stored.value;
    },
  });
}

/** What the button with this verb carries. */
export function carriedBy(replies: readonly Reply[], verb: string): Record<string, unknown> {
  const found = presses(replies).find((one) => one['verb'] === verb);
  if (found === undefined) throw new Error(`no ${verb}`);
  return found['data'] as Record<string, unknown>;
}
