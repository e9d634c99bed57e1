// The proposals somebody means by words, as the bot's own lists and its queue understand them.

import { filterNamed } from '../../src/bot/handlers/channel/filter-words.ts';
import { statusNamed, waitingNamed } from '../../src/bot/handlers/channel/status-words.ts';
import type { Names } from '../../src/cards/index.ts';
import { waitingOf } from '../../src/domain/digest/waiting.ts';
import { batchNamed } from '../../src/domain/proposal/batch-named.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { OPEN_STATUSES } from '../../src/domain/proposal/status.ts';
import { type Looking, queueOf, type Ranking } from '../../src/domain/triage/queue.ts';

const QUEUE_WORDS = ['kø', 'køen', 'queue'];

/** All open ones without words; undefined when the words mean nothing. */
export function chosen(
  proposals: readonly Proposal[],
  words: string,
  by: Ranking & Looking & { readonly names: Pick<Names, 'areas'> },
): readonly Proposal[] | undefined {
  const wanted = words.trim().toLocaleLowerCase('da');
  if (wanted === '') return proposals.filter(({ status }) => OPEN_STATUSES.includes(status));
  if (QUEUE_WORDS.includes(wanted)) return queueOf(proposals, 'all', by);
  const filter = filterNamed(wanted, by.names);
  // Nobody is asking: a program has no proposals of its own.
  if (filter !== 'all' && filter !== 'mine') return queueOf(proposals, filter, by);
  const status = statusNamed(wanted);
  if (status !== undefined) return proposals.filter((one) => one.status === status);
  const waiting = waitingNamed(wanted);
  if (waiting !== undefined) return waitingOf(waiting, proposals, by);
  const batch = batchNamed(wanted, proposals);
  return batch && proposals.filter((one) => one.batch?.id === batch.id);
}
