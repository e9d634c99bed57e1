// Handing a draft in: a new proposal with its number, or a new version of one already sent.
import { answeredCampaign } from '../../domain/delivery/invitation.ts';
import { type ChangeProblem, edit } from '../../domain/proposal/change.ts';
import type { Draft } from '../../domain/proposal/draft.ts';
import { receive, sentDraft } from '../../domain/proposal/hand-in.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { filled } from '../../domain/questions/filled.ts';
import type { QuestionSet } from '../../domain/questions/question-set.ts';
import type { Answer } from '../../domain/shared/answer.ts';
import { asId, type DraftId, type UnitId } from '../../domain/shared/ids.ts';
import { UNLISTED_UNIT } from '../../domain/shared/register.ts';
import { unitsOf } from '../../domain/shared/register-lookup.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { addDays, dayOf, yearOf } from '../../domain/shared/time.ts';
import { nextWorkingDay } from '../../domain/shared/working-days.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { LeaderDeps } from '../leader-deps.ts';
import type { Respondent } from './shown-page.ts';

export interface HandedIn {
  readonly kind: 'sent';
  readonly proposal: Proposal;
  /**
   * `endorsed` when it is somebody else's, and what was written is an example of it; `covered` by what
   * is done already, or `guided` to what solved it, when it is settled at once.
   */
  readonly how: 'received' | 'changed' | 'endorsed' | 'covered' | 'guided';
}
export type HandInProblem = { readonly kind: 'not-allowed' } | ChangeProblem;

export interface HandInRequest {
  readonly stored: Tagged<Draft>;
  /** The draft with the last page read into it. */
  readonly draft: Draft;
  readonly set: QuestionSet;
  readonly respondent: Respondent;
  readonly locally: boolean;
  /** The draft that is to be begun in its place. */
  readonly next?: DraftId;
}

/** Hands in once, whatever is repeated; `changed` when another device was faster with the draft. */
export async function handIn(
  deps: LeaderDeps,
  request: HandInRequest,
): Promise<Result<HandedIn, HandInProblem> | 'changed'> {
  if (!mayPropose(deps, request.respondent)) return refused({ kind: 'not-allowed' });
  const { unit } = filled(request.set, request.draft.answers);
  const [handed] = await Promise.all([
    request.draft.edits === undefined ? asNew(deps, request) : asEdit(deps, request),
    rememberUnit(deps, request.respondent, unit),
  ]);
  if (handed === 'changed' || !handed.ok) return handed;
  return ok({
    kind: 'sent',
    proposal: handed.value,
    how: request.draft.edits === undefined ? 'received' : 'changed',
  });
}

/** The day a proposer hears from us at the latest: counted from today, moved to a working day. */
export function answerDay(
  deps: Pick<LeaderDeps, 'clock' | 'calendar'> & {
    readonly settings: Pick<LeaderDeps['settings'], 'answerDays'>;
  },
): string {
  return nextWorkingDay(addDays(dayOf(deps.clock.now()), deps.settings.answerDays), deps.calendar);
}

/** Leaders and their deputies may always; everybody else where the municipality says so. */
export function mayPropose(
  deps: Pick<LeaderDeps, 'settings'>,
  { person, register }: Respondent,
): boolean {
  return deps.settings.whoMayPropose === 'everyone' || unitsOf(register, person).length > 0;
}

async function asNew(
  deps: LeaderDeps,
  { stored, draft, set, locally, next }: HandInRequest,
): Promise<Result<Proposal, HandInProblem> | 'changed'> {
  const now = deps.clock.now().toISOString();
  const answers = filled(set, draft.answers);
  const unit = unitOf(answers['unit']);
  const { tenant } = draft;
  const added = await deps.proposals.add({ tenant, year: draftYear(draft) }, draft.id, (no) => ({
    ...receive({
      draft,
      no,
      answers,
      ...(unit !== undefined && { unit }),
      now,
      dueOn: answerDay(deps),
      locally,
    }),
    draft: {
      before: stored,
      next: sentDraft(draft, { no, ...(next !== undefined && { next }) }, now),
    },
    says: answeredCampaign(draft.campaign, now),
  }));
  return added === 'changed' ? 'changed' : ok(added);
}

async function asEdit(
  deps: LeaderDeps,
  { stored, draft, set }: HandInRequest,
): Promise<Result<Proposal, HandInProblem> | 'changed'> {
  const { edits, tenant } = draft;
  if (edits === undefined)
    throw new Error('only a draft that edits a proposal is handed in as an edit');
  const before = await deps.proposals.proposal(tenant, edits.no);
  if (before === undefined) throw new Error(`proposal ${edits.no} is missing`);
  const now = deps.clock.now().toISOString();
  const answers = filled(set, draft.answers);
  const unit = unitOf(answers['unit']);
  const changed = edit(
    before.value,
    { answers, ...(unit !== undefined && { unit }), basedOn: edits.version },
    { person: draft.person, now },
  );
  if (!changed.ok) return changed;
  const written = await deps.proposals.change(draft.id, {
    ...changed.value,
    before,
    draft: { before: stored, next: sentDraft(draft, { no: edits.no }, now) },
    says: [],
  });
  return written === 'changed' ? 'changed' : ok(written);
}

/** The number's year is the year the draft was begun: both lie in one partition. */
function draftYear(draft: Draft): number {
  return yearOf(draft.id);
}

/** The workplace in an answer; undefined when there is none, or the register does not have it. */
export function unitOf(answer: unknown): UnitId | undefined {
  if (typeof answer !== 'string' || answer === '' || answer === UNLISTED_UNIT) return undefined;
  return asId<UnitId>(answer);
}

/** A unit the register did not know is asked for once, and known from then on. */
async function rememberUnit(
  deps: Pick<LeaderDeps, 'people'>,
  { person, units }: Respondent,
  answered: Answer | undefined,
): Promise<void> {
  if (typeof answered !== 'string' || units.length > 0 || person.unit === answered) return;
  const unit = asId<UnitId>(answered);
  // By Entra id, as the turn found the person: no second read.
  const latest = await deps.people.byEntra(person.tenant, person.entra);
  if (latest !== undefined) await deps.people.save({ ...latest.value, unit }, latest.tag, []);
}
