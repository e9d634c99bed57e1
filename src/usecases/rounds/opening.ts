// What opening a round comes to: its code, its state, and what is said in its place.
import type { Message } from '../../domain/delivery/message.ts';
import type { Place } from '../../domain/delivery/place.ts';
import { boardMessage, entranceOf, showing } from '../../domain/delivery/round-messages.ts';
import { firstBoard } from '../../domain/round/board.ts';
import { conduct } from '../../domain/round/conduct.ts';
import type { Round } from '../../domain/round/round.ts';
import { holdCode } from './hold-code.ts';
import type { RoundDeps } from './round-deps.ts';

/** The prepared round opened in a place, with its entrance and its board. */
export async function opening(
  deps: Pick<RoundDeps, 'joining' | 'rounds' | 'clock'>,
  prepared: Round,
  place: Place,
): Promise<{ readonly round: Round; readonly says: readonly Message[] }> {
  const code = await holdCode(deps, prepared);
  const now = deps.clock.now();
  const placed = { ...prepared, place, ...(code !== undefined && { code }) };
  const opened = conduct(placed, 'open', { now });
  const round = opened.ok ? showing(opened.value) : placed;
  return { round, says: [...entranceOf(round), ...boardMessage(round, firstBoard(round, now))] };
}
