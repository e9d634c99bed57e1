// A survey sent to many, repeated year after year: its audience, its reminders, its place in the series.
import type { RoundId } from '../shared/ids.ts';
import type { UnitType } from '../shared/register.ts';

/** Whom it goes to; everything named must hold. Nothing named: every leader of the register. */
export interface WaveAudience {
  readonly unitTypes?: readonly UnitType[];
  readonly departments?: readonly string[];
  /** Who of a unit: its leader unless said otherwise. */
  readonly roles?: readonly ('leader' | 'deputy' | 'med')[];
  /** Only these, by mail: a list that was typed or came in a file. */
  readonly mails?: readonly string[];
}

export interface Wave {
  /** The same for every wave of a repeated survey. */
  readonly series: string;
  /** What tells it from the others, such as the year. */
  readonly label: string;
  readonly audience: WaveAudience;
  /** How many were asked when it was sent. */
  readonly asked: number;
  /** Days (`2027-09-22`) on which those who have not answered are reminded, and how many are done. */
  readonly reminders: readonly string[];
  readonly reminded: number;
  /** The wave before it, whose figures it is compared with. */
  readonly former?: RoundId;
  /** Questions whose changed wording or scale somebody declared comparable with the former wave. */
  readonly mapped?: readonly string[];
}
