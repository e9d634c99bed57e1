// By which day whoever gets a proposal is to answer it.
import type { Holder } from '../proposal/proposal.ts';
import type { Register } from '../shared/register.ts';
import { addWorkingDays, type DaysOff } from '../shared/working-days.ts';
import type { Deadlines } from '../triage/rules.ts';

/** A forum needs a proposal so many working days before the meeting it comes up at. */
const BEFORE_MEETING = 5;
/**
 * The day a new holder answers by: of a forum whose meetings are registered the first one far enough
 * ahead, else so many working days from `today` as the rules allow for an answer.
 */
export function answerBy(
  holder: Holder,
  at: {
    readonly forums: Register['forums'];
    readonly deadlines: Pick<Deadlines, 'answer'>;
    readonly calendar: DaysOff;
    /** A day. */
    readonly today: string;
  },
): string {
  const { forums, deadlines, calendar, today } = at;
  const forum = holder.kind === 'forum' && forums.find(({ id }) => id === holder.forum);
  const from = addWorkingDays(today, BEFORE_MEETING, calendar);
  const meeting = forum ? forum.meetings?.find((day) => day >= from) : undefined;
  return meeting ?? addWorkingDays(today, deadlines.answer, calendar);
}
