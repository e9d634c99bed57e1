// Measures a turn: what it was, how it ended, how long it took, and what was refused.
import { type Card, refusalOn } from '../cards/index.ts';
import type { Facts, Telemetry } from '../ports/telemetry.ts';
import type { Reply } from './turn.ts';

/** `undelivered`: Teams did not take the answer. */
export interface Ended {
  readonly outcome: 'answered' | 'refused' | 'failed' | 'undelivered';
  readonly refusal?: string;
}

/** Runs it; `facts` are words of ours. */
export function meteredTurn(
  telemetry: Pick<Telemetry, 'span' | 'measure' | 'count'>,
  facts: Facts,
  run: () => Promise<Ended>,
): Promise<void> {
  return telemetry.span('turn', facts, async (note) => {
    const begun = performance.now();
    const { outcome, refusal } = await run();
    note({ outcome, ...(refusal !== undefined && { code: refusal }) });
    telemetry.measure('forenkl.turn.duration', performance.now() - begun, { ...facts, outcome });
    if (refusal !== undefined) telemetry.count('forenkl.refusals', { kind: refusal });
  });
}

/** How a turn ended that was answered with these. */
export function endedWith(replies: readonly Reply[]): Ended {
  const [refusal] = replies.flatMap((reply) => ('card' in reply ? refusedOn(reply.card) : []));
  return refusal === undefined ? { outcome: 'answered' } : { outcome: 'refused', refusal };
}

/** Told as refusals, though all is well. */
const FINE: readonly string[] = ['already-bound', 'already-sent', 'cancelled'];

function refusedOn(card: Card): readonly string[] {
  const kind = refusalOn(card);
  return kind === undefined || FINE.includes(kind) ? [] : [kind];
}
