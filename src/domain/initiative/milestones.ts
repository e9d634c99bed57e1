// Milestones of an initiative: ticked off, taken back and added.
import { ok, type Result, refused } from '../shared/result.ts';
import type { Initiative, Milestone } from './initiative.ts';

/** As many as can be shown and ticked on a card. */
export const MOST_MILESTONES = 12;
export const MILESTONE_MAX = 100;

export interface MilestonesWanted {
  /** Places, from 0, of those that are done. */
  readonly done: readonly number[];
  readonly add?: { readonly title: string; readonly on: string };
  /** The version it was made from. */
  readonly seen: number;
}

/**
 * Ticks off and adds, at the place its day gives it. Refused when somebody changed it since, or when
 * there are as many as there is room for; the same again changes nothing.
 */
export function setMilestones(
  initiative: Initiative,
  { done, add, seen }: MilestonesWanted,
  at: { readonly now: string; readonly today: string },
): Result<Initiative, { readonly kind: 'changed-since' | 'too-many' }> {
  const { milestones, version } = initiative;
  const isThere = (one: Milestone) => one.title === add?.title && one.on === add.on;
  const isNew = add !== undefined && !milestones.some(isThere);
  const isSame = !isNew && milestones.every((one, index) => isDone(one) === done.includes(index));
  if (isSame) return ok(initiative);
  if (seen !== version) return refused({ kind: 'changed-since' });
  if (isNew && milestones.length >= MOST_MILESTONES) return refused({ kind: 'too-many' });
  const ticked = milestones.map((one, index) => tick(one, done.includes(index), at.today));
  const all = isNew ? [...ticked, add] : ticked;
  return ok({
    ...initiative,
    milestones: all.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)),
    version: version + 1,
    changedAt: at.now,
  });
}

function tick({ doneOn, ...milestone }: Milestone, done: boolean, today: string): Milestone {
  return done ? { ...milestone, doneOn: doneOn ?? today } : milestone;
}

function isDone({ doneOn }: Milestone): boolean {
  return doneOn !== undefined;
}
