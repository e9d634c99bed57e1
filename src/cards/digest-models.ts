// What the overview and its schedule are made from.
import type { Digest, PeriodName } from '../domain/digest/digest.ts';
import type { Schedule } from '../domain/digest/schedule.ts';
import type { Names } from './names-model.ts';

export interface DigestView {
  readonly digest: Digest;
  readonly names: Names;
}

export interface ScheduleView {
  readonly schedule: Schedule;
  /** Set once it is saved: the ISO instant of the next digest, or `never`. */
  readonly saved?: string;
  /** It came with a channel that was chosen just now. */
  readonly bound?: true;
  readonly problem?: 'bad-time' | 'bad-frequency';
}

export type { Digest, PeriodName };
