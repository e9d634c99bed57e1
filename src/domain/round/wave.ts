// A survey sent to many, repeated year after year: its audience, its reminders, its place in the series.
import type { PersonId, RoundId } from '../shared/ids.ts';
import type { UnitType } from '../shared/register.ts';

/** Who of a unit can be asked. */
export const WAVE_ROLES = ['leader', 'deputy', 'med'] as const;
export type WaveRole = (typeof WAVE_ROLES)[number];

/** Reminders of a wave: usual, and most. */
export const USUAL_REMINDERS = 2;
export const MOST_REMINDERS = 3;
/** Working days from the invitation to the first reminder, and from each to the next. */
export const REMINDER_DAYS = 5;

/** Whom it goes to; everything named must hold. Nothing named: every leader of the register. */
export interface WaveAudience {
  readonly unitTypes?: readonly UnitType[];
  readonly departments?: readonly string[];
  /** Who of a unit: its leader unless said otherwise. */
  readonly roles?: readonly WaveRole[];
  /** Only these, by mail: a list that was typed. */
  readonly mails?: readonly string[];
  /** Only those of a file: the id of the list it was kept as. */
  readonly list?: string;
}

export interface Wave {
  /** The same for every wave of a repeated survey. */
  readonly series: string;
  /** What tells it from the others, such as the year. */
  readonly label: string;
  readonly audience: WaveAudience;
  /** The day it is planned for, `2026-09-15`. */
  readonly on?: string;
  /** When it is to be sent, as somebody confirmed it; absent while it is only prepared. ISO instant. */
  readonly sendAt?: string;
  /** How many were asked when it was sent. */
  readonly asked: number;
  /** Days (`2027-09-22`) on which those who have not answered are reminded, and how many are done. */
  readonly reminders: readonly string[];
  readonly reminded: number;
  /** The wave before it, whose figures it is compared with. */
  readonly former?: RoundId;
  /** Questions whose changed wording or scale somebody declared comparable with the former wave. */
  readonly mapped?: readonly string[];
  /** Who declared it last, and when. */
  readonly mappedBy?: PersonId;
  readonly mappedAt?: string;
}
