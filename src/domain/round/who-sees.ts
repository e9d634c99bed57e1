// Who sees what somebody answers, and whether with their name: the one place that decides what is promised.
import type { Privacy } from '../questions/result-rules.ts';
import type { Round, RoundKind } from './round.ts';

/**
 * What is said on every card of a round before anybody answers. `proposal`: it becomes one, and asks
 * by itself who may see the name. `…-here` where it is held in a room, `…-sent` where it comes to
 * everybody's own chat and nobody else is there.
 */
export const WHO_SEES = [
  'proposal',
  'workshop',
  'named-here',
  'named-sent',
  'confidential-here',
  'confidential-sent',
  'anonymous',
] as const;
export type WhoSees = (typeof WHO_SEES)[number];

export interface Answered {
  readonly kind: RoundKind;
  readonly privacy: Privacy;
  /** It was sent to each of those asked. */
  readonly sent: boolean;
}

/** Names are read by those who lead a named round, and by nobody else of any other. */
export function whoSees({ kind, privacy, sent }: Answered): WhoSees {
  if (kind === 'collection') return 'proposal';
  if (privacy === 'anonymous') return 'anonymous';
  if (kind === 'workshop' && privacy === 'named') return 'workshop';
  return sent ? `${privacy}-sent` : `${privacy}-here`;
}

/** The same of a round. */
export function whoSeesIn({ kind, privacy, wave }: Pick<Round, 'kind' | 'privacy' | 'wave'>) {
  return whoSees({ kind, privacy, sent: wave !== undefined });
}
