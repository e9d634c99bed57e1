// Whether somebody may answer a round from where they stand.
import type { Round } from './round.ts';

/**
 * What the list of members of its place says of somebody. `absent`: not on it; `unknown`: Teams did
 * not give it. A `guest` comes from outside the municipality.
 */
export type Standing = 'member' | 'guest' | 'absent' | 'unknown';

export interface AtTheDoor {
  /** `place`: where the round is held; `personal`: their own chat; `elsewhere`: any other room. */
  readonly where: 'place' | 'personal' | 'elsewhere';
  readonly standing: Standing;
  /** They have answers in it already. */
  readonly begun: boolean;
  /** They joined with its code. */
  readonly joined: boolean;
  /** It was sent to them. */
  readonly asked: boolean;
}

/** `members-unknown`: nobody can tell just now, and in doubt nobody is let in. */
export type NotAdmitted = 'elsewhere' | 'guests-out' | 'not-invited' | 'members-unknown';

/** Why they may not answer; undefined when they may. */
export function whyNotAdmitted(
  { guests }: Pick<Round, 'guests'>,
  { where, standing, begun, joined, asked }: AtTheDoor,
): NotAdmitted | undefined {
  if (where === 'elsewhere') return 'elsewhere';
  if (standing === 'guest') return guests || asked ? undefined : 'guests-out';
  if (standing === 'member' || begun || joined || asked) return undefined;
  if (where === 'place') return guests ? undefined : 'members-unknown';
  return standing === 'unknown' ? 'members-unknown' : 'not-invited';
}
