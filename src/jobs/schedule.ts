// When a job runs: all the time, once a period, or by a schedule of its own.
import type { TenantId } from '../domain/shared/ids.ts';

export type Schedule =
  /**
   * In every process, so many milliseconds after its last run ended. What it calls is safe by
   * itself: doing it again changes nothing, or a lease lets one process do it.
   */
  | { readonly kind: 'loop'; readonly everyMs: number }
  /**
   * Once in so many hours, by one process; a missed period is made up for once. Periods begin at
   * midnight UTC, or at the hour UTC that is named.
   */
  | { readonly kind: 'period'; readonly hours: number; readonly from?: number }
  /** It knows itself what is due, and claims it; it is asked again and again. */
  | {
      readonly kind: 'own';
      /** ISO instant of what is due next; undefined when nothing is to come. */
      readonly nextAt: (tenant: TenantId) => Promise<string | undefined>;
    };

/** Scheduled jobs are looked at each minute, so that a failed one can be tried again soon. */
const LOOK_EVERY_MS = 60_000;

/** Milliseconds from the end of one run, or look, to the next. */
export function pauseOf(schedule: Schedule): number {
  return schedule.kind === 'loop' ? schedule.everyMs : LOOK_EVERY_MS;
}
