// How many have answered a round, and how many are half through.
import type { Round } from '../../domain/round/round.ts';
import type { RoundDeps } from './round-deps.ts';

export interface RoundCounts {
  readonly handedIn: number;
  /** Have begun and handed nothing in. */
  readonly halfway: number;
}

/** Read afresh: one range read. */
export async function roundCounts(
  { responses }: Pick<RoundDeps, 'responses'>,
  { tenant, id, privacy }: Pick<Round, 'tenant' | 'id' | 'privacy'>,
): Promise<RoundCounts> {
  if (privacy === 'anonymous') {
    // Nobody knows who is half through.
    const people = await responses.participants({ tenant, round: id });
    return { handedIn: people.length, halfway: 0 };
  }
  const all = await responses.responses({ tenant, round: id });
  const handedIn = all.filter(({ given }) => given !== undefined).length;
  return { handedIn, halfway: all.length - handedIn };
}
