// Sending an assessed proposal on: to whoever is to answer by a day, or back with an answer.
import type { Message } from '../delivery/message.ts';
import { taskGiven } from '../delivery/task-messages.ts';
import { told } from '../delivery/told.ts';
import { advance, type Step } from '../proposal/advance.ts';
import { assessmentOf } from '../proposal/assessment.ts';
import type { Changed } from '../proposal/change.ts';
import { type Decision, nextVersion } from '../proposal/decision.ts';
import { workplacesOf } from '../proposal/endorse.ts';
import type { Holder, Proposal } from '../proposal/proposal.ts';
import { type AreaId, asId, type PersonId } from '../shared/ids.ts';
import type { Forum, Named, Register } from '../shared/register.ts';
import { areaById } from '../shared/register-lookup.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { addDays, isDay } from '../shared/time.ts';
import { type Seen, seenIn } from './assess.ts';
import { awaitsReviewer } from './law-review.ts';
import { isQueued } from './queue.ts';
import { type RoadOutcome, roadOf } from './road.ts';

/** Longest answer and longest name of a forum, in characters. */
export const ANSWER_MAX = 1_000;
export const FORUM_MAX = 60;
/** Days until the latest day that can be chosen. */
const LATEST_DAYS = 365;

/** A name as committees have it: digits, and with them anything a number could hide, are kept out. */
const FORUM_NAME = /^\p{L}[\p{L}\p{M} .,&()’'–-]*$/u;

export type ForumChoice = Pick<Forum, 'id' | 'name'>;

/** The road of one proposal, with who is at its end. */
export type Way =
  /** The forums to choose among, and the only one that takes the area; typed where there are none. */
  | { readonly kind: 'forum'; readonly forums: readonly ForumChoice[]; readonly chosen?: string }
  | { readonly kind: 'owner'; readonly area: string; readonly owner: Named }
  | { readonly kind: 'answer'; readonly outcome: RoadOutcome };

/** Why no way leads on from here yet. */
export type NoWay = { readonly kind: 'no-authority' | 'no-area' | 'no-owner' };

/** What is typed on the way; days are `2026-12-07`. */
export interface TypedWay {
  /** Id of a forum of the register; a name where the register has none. */
  readonly forum: string;
  readonly dueOn: string;
  readonly answer: string;
}

export type SendOnProblem =
  | { readonly kind: 'handled' }
  /** It was assessed anew, or its words were changed, since it was shown. */
  | { readonly kind: 'changed-since' }
  | { readonly kind: 'bad-forum' | 'bad-day' | 'answer-required' }
  /** What it touches must be looked at by its named reviewer before anybody is answered. */
  | { readonly kind: 'awaits-reviewer' };

/** The way the assessment leads; the area's owner is looked up in the register. */
export function wayOf(proposal: Proposal, register: Register): Result<Way, NoWay> {
  const judged = assessmentOf(proposal);
  const road = roadOf(judged?.authority ?? 'unknown');
  if (road === undefined) return refused({ kind: 'no-authority' });
  if (road.kind === 'forum') return ok(forumWay(register, judged?.area));
  if (road.kind === 'answer') return ok(road);
  if (judged?.area === undefined) return refused({ kind: 'no-area' });
  const owner = areaById(register, asId<AreaId>(judged.area))?.owner;
  return owner === undefined
    ? refused({ kind: 'no-owner' })
    : ok({ kind: 'owner', area: judged.area, owner });
}

/** Committees that take the area come first; one alone is chosen. */
function forumWay({ forums }: Register, area: string | undefined): Way {
  const takes = ({ kind, areas = [] }: Forum) =>
    kind === 'committee' && areas.some((one) => one === area);
  const [only, ...more] = forums.filter(takes);
  const choices = [...forums.filter(takes), ...forums.filter((forum) => !takes(forum))];
  return {
    kind: 'forum',
    forums: choices.map(({ id, name }) => ({ id, name })),
    ...(only !== undefined && more.length === 0 && { chosen: only.id }),
  };
}

/**
 * Takes the step; taken already just so, it has no events. Refused when it was handled otherwise, or
 * changed since it was shown.
 */
export function sendOn(
  proposal: Proposal,
  given: {
    readonly way: Way;
    readonly typed: TypedWay;
    readonly seen: Seen;
    readonly today: string;
  },
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed, SendOnProblem> {
  const step = stepOf(given);
  if (step.ok && isTaken(proposal, step.value)) return ok({ proposal, events: [] });
  if (!isQueued(proposal)) return refused({ kind: 'handled' });
  const now = seenIn(proposal);
  if (now.version !== given.seen.version || now.assessments !== given.seen.assessments) {
    return refused({ kind: 'changed-since' });
  }
  if (!step.ok) return step;
  if (step.value.kind === 'closed' && awaitsReviewer(proposal)) {
    return refused({ kind: 'awaits-reviewer' });
  }
  const taken = advance(proposal, step.value, by);
  if (!taken.ok) return refused({ kind: 'handled' });
  return ok({ ...taken.value, proposal: answered(taken.value.proposal, step.value, by) });
}

/** What is said once it is sent: to whoever is to answer, and to everybody who waits for it. */
export function saidOf(
  sent: Proposal,
  workplaces = workplacesOf(sent),
  note?: string,
): readonly Message[] {
  const { holder, dueOn, outcome, answer } = sent;
  if (sent.status === 'forwarded') {
    const moved = { kind: 'moved', holder, ...(dueOn !== undefined && { dueOn }) } as const;
    return [...taskGiven(sent, workplaces, note), ...told(sent, moved)];
  }
  if (outcome === undefined || answer === undefined) return [];
  return told(sent, { kind: 'answer', outcome, reason: answer, workplaces });
}

/** An answer at once is a decision that is published with it. */
function answered(
  proposal: Proposal,
  step: Step,
  { person, now }: { readonly person: PersonId; readonly now: string },
): Proposal {
  if (step.kind !== 'closed') return proposal;
  const decision: Decision = {
    version: nextVersion(proposal),
    state: 'published',
    outcome: step.outcome,
    reason: step.answer,
    by: person,
    as: 'administrator',
    at: now,
    publishedBy: person,
    publishedAt: now,
  };
  return { ...proposal, decision };
}

/** The step as typed; a forum's name must look like one, and the day must be still to come. */
function stepOf({
  way,
  typed,
  today,
}: {
  readonly way: Way;
  readonly typed: TypedWay;
  readonly today: string;
}): Result<Step, SendOnProblem> {
  if (way.kind === 'answer') {
    const answer = typed.answer.trim();
    if (answer === '') return refused({ kind: 'answer-required' });
    return ok({ kind: 'closed', outcome: way.outcome, answer });
  }
  const { dueOn } = typed;
  const forum = typed.forum.trim().replace(/\s+/gu, ' ');
  if (way.kind === 'forum' && !isForum(forum, way.forums)) return refused({ kind: 'bad-forum' });
  if (!isDay(dueOn) || dueOn <= today || dueOn > addDays(today, LATEST_DAYS)) {
    return refused({ kind: 'bad-day' });
  }
  const holder =
    way.kind === 'forum' ? { kind: way.kind, forum } : { kind: way.kind, area: way.area };
  return ok({ kind: 'forwarded', holder, dueOn });
}

/** One of the forums, or a name where there are none. */
function isForum(typed: string, forums: readonly ForumChoice[]): boolean {
  if (forums.length > 0) return forums.some(({ id }) => id === typed);
  return typed.length <= FORUM_MAX && FORUM_NAME.test(typed);
}

/** True when the proposal is where the step leads, in the same words. */
function isTaken({ status, holder, dueOn, outcome, answer }: Proposal, step: Step): boolean {
  if (status !== step.kind) return false;
  switch (step.kind) {
    case 'forwarded':
      return dueOn === step.dueOn && isSameHolder(holder, step.holder);
    case 'closed':
      return outcome === step.outcome && answer === step.answer;
    default:
      return false;
  }
}

function isSameHolder(one: Holder, other: Holder): boolean {
  if (one.kind === 'forum') return other.kind === 'forum' && one.forum === other.forum;
  return one.kind === 'owner' && other.kind === 'owner' && one.area === other.area;
}
