// The queue of those who sort: open it, go through it, and close it again.
import { type Data, matrixCard } from '../../../cards/index.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import { showMatrix } from '../../../usecases/triage/show-matrix.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { answer, type ChannelKit, callerOf, namesFor, refusal } from './channel-kit.ts';
import { overviewAgain } from './digest-handlers.ts';
import { filterNamed } from './filter-words.ts';
import { nextReply, placeIn, queueLine, spotReply } from './queue-kit.ts';

type QueueVerbs = 'queue.open' | 'queue.show' | 'queue.skip' | 'queue.close';

/** Handlers of the buttons that lead through the queue; all of them answer the presser alone. */
export function makeQueueHandlers(kit: ChannelKit): Pick<Handlers, QueueVerbs> {
  return {
    'queue.open': async (context, data) => {
      const place = { ...placeIn(data), trail: [] };
      return spotReply(kit, context, { place, wanted: { kind: 'first' } });
    },
    'queue.show': async (context, data) => {
      const wanted = { kind: 'at', no: readProposalNo(data.no) } as const;
      const typed = data.kept && { typed: data.kept };
      return spotReply(kit, context, { place: placeIn(data), wanted, ...typed });
    },
    'queue.skip': async (context, data) => {
      const no = readProposalNo(data.no);
      if (no === undefined) return refusal({ kind: 'not-found' }, context, 'forMe');
      return nextReply(kit, context, { place: placeIn(data), no });
    },
    'queue.close': async (context, data) => close(kit, context, data),
  };
}

/** In the channel the line for everybody; in personal chat the queue itself. */
export async function queue(
  kit: ChannelKit,
  context: Context,
  words: string,
): Promise<readonly Reply[]> {
  const filter = filterNamed(words, await namesFor(kit, context));
  if (context.caller.place.kind !== 'personal') {
    return queueLine(kit, context, { filter, way: 'say' });
  }
  const place = { filter, trail: [] };
  return spotReply(kit, context, { place, wanted: { kind: 'first' }, way: 'say' });
}

/** The grid of open proposals. */
export async function matrix(kit: ChannelKit, context: Context): Promise<readonly Reply[]> {
  const shown = await showMatrix(kit, callerOf(context));
  if (!shown.ok) return refusal(shown.problem, context, 'say');
  return answer(matrixCard(shown.value, context.language), 'say');
}

/** Back to where it was opened. */
async function close(
  kit: ChannelKit,
  context: Context,
  data: Data<'queue.close'>,
): Promise<readonly Reply[]> {
  const { filter, overview } = placeIn(data);
  return overview === undefined
    ? queueLine(kit, context, { filter, way: 'forMe' })
    : overviewAgain(kit, context, overview);
}
