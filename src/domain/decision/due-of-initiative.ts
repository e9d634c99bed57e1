// What is due of one initiative today: how it goes before its time is over, what came of it after.
import { INITIATIVE_STATES, type Initiative, isLate } from '../initiative/initiative.ts';
import { type AreaId, asId } from '../shared/ids.ts';
import type { Named, Register } from '../shared/register.ts';
import { areaById } from '../shared/register-lookup.ts';
import { addMonths, dayOf, daysBetween } from '../shared/time.ts';
import { nextWorkingDay, workingDaysBefore } from '../shared/working-days.ts';
import type { DueBy, InitiativeDue } from './due.ts';

/** So many working days before the end of its horizon its lead is asked how it goes. */
const STATUS_WORKING_DAYS = 10;
/** The yearly question is left out when the other comes so near, in days. */
const NEAR_DAYS = 30;

/** Whoever leads it, or else answers for its area; nobody can be asked when neither is known. */
export function leadOf(
  { lead, area }: Pick<Initiative, 'lead' | 'area'>,
  register: Register,
): Named | undefined {
  return lead ?? (area === undefined ? undefined : areaById(register, asId<AreaId>(area))?.owner);
}

/** Everything due of an initiative that is not said yet, under the same keys for the same input. */
export function dueOfInitiative(initiative: Initiative, by: DueBy): readonly InitiativeDue[] {
  const isLed = leadOf(initiative, by.register) !== undefined;
  const asked = isLed ? [...dueOfStatus(initiative, by), ...dueOfBenefit(initiative, by)] : [];
  const found = [...dueOfFollowers(initiative, by), ...asked];
  return found.filter(({ key }) => !initiative.said.includes(key));
}

/**
 * Before its horizon ends, and a year after it began; but not on the day somebody changed it. The
 * latest of what was missed is made up for.
 */
function dueOfStatus(initiative: Initiative, { calendar, today }: DueBy): readonly InitiativeDue[] {
  const { id, state, horizon, createdAt, changedAt } = initiative;
  if (INITIATIVE_STATES[state].over || horizon === undefined) return [];
  if (dayOf(changedAt) >= today) return [];
  const on = workingDaysBefore(horizon.until, STATUS_WORKING_DAYS, calendar);
  const yearOn = nextWorkingDay(addMonths(dayOf(createdAt), 12), calendar);
  const isYearApart = Math.abs(daysBetween(on, yearOn)) > NEAR_DAYS;
  const moments = [
    { on, key: `status~${horizon.until}` },
    ...(isYearApart ? [{ on: yearOn, key: `status~year~${yearOn}` }] : []),
  ];
  const [latest] = moments
    .filter((moment) => moment.on <= today)
    .toSorted((one, other) => (one.on < other.on ? 1 : -1));
  return latest === undefined ? [] : [{ kind: 'ask-status', initiative: id, key: latest.key }];
}

/** Once for each end that was promised; a time that was over when it began was no promise. */
function dueOfFollowers(initiative: Initiative, { today }: DueBy): readonly InitiativeDue[] {
  const { id, horizon, followers, createdAt } = initiative;
  if (followers.length === 0 || horizon === undefined || !isLate(initiative, today)) return [];
  if (horizon.until < dayOf(createdAt)) return [];
  return [{ kind: 'tell-late', initiative: id, key: `late~${horizon.until}` }];
}

/** After 3 and 12 months, unless it was said already; the first gives way to the second. */
function dueOfBenefit(
  { id, state, doneAt, realised }: Initiative,
  { calendar, today }: DueBy,
): readonly InitiativeDue[] {
  if (state !== 'done' || doneAt === undefined) return [];
  const doneOn = dayOf(doneAt);
  const on = (months: number) => nextWorkingDay(addMonths(doneOn, months), calendar);
  const after = today >= on(12) ? 12 : today >= on(3) ? 3 : undefined;
  if (after === undefined || realised.some((one) => one.after === after)) return [];
  return [{ kind: 'ask-benefit', initiative: id, key: `benefit~${after}~${doneOn}`, after }];
}
