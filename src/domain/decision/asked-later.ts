// Asking what came of a decision, a year after it was published: on which day, and whether it was asked.
import { type Published, publishedOf } from '../proposal/decision.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { addMonths, dayOf } from '../shared/time.ts';
import { type DaysOff, nextWorkingDay } from '../shared/working-days.ts';

/** So many months after the decision everybody is asked what came of it. */
const ASKED_AFTER_MONTHS = 12;

/** What the calendar notes in `said` once it has asked about this very decision. */
export function askedLaterKey({ version }: Published): string {
  return `year~v${version}`;
}

/** The working day on which everybody is asked. */
export function askedLaterOn(published: Published, calendar: DaysOff): string {
  return nextWorkingDay(yearAfter(published), calendar);
}

/**
 * True once everybody was asked about the decision that holds; what was asked about one before it was
 * taken up again does not count. Rows from before decisions were told apart have the day alone.
 */
export function isAskedLater(proposal: Pick<Proposal, 'decision' | 'said'>): boolean {
  const published = publishedOf(proposal);
  if (published === undefined) return false;
  const { said = [] } = proposal;
  const formerKey = `year~${yearAfter(published)}`;
  return said.some(
    (key) => key === askedLaterKey(published) || (/^year~\d/.test(key) && key >= formerKey),
  );
}

function yearAfter({ publishedAt }: Published): string {
  return addMonths(dayOf(publishedAt), ASKED_AFTER_MONTHS);
}
