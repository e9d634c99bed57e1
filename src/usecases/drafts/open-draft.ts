// Beginning, resuming and dropping a draft.
import type { Person } from '../../domain/people/person.ts';
import type { ChangeProblem } from '../../domain/proposal/change.ts';
import type { Draft } from '../../domain/proposal/draft.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { AnsweredCampaign } from '../../domain/proposal/origin.ts';
import { withPresets } from '../../domain/questions/presets.ts';
import type { QuestionSet } from '../../domain/questions/question-set.ts';
import type { Answers, SetRef } from '../../domain/shared/answer.ts';
import { asId, type DraftId, type TenantId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf, yearOf } from '../../domain/shared/time.ts';
import type { Owner } from '../../ports/proposal-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { COLLECTION_SET, type LeaderDeps } from '../leader-deps.ts';
import { standing } from './find-alike.ts';
import { mayPropose } from './hand-in.ts';
import { type Respondent, respondentOf, type ShownPage, setFor, shown } from './shown-page.ts';

export type OpenProblem =
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'draft-gone' }
  | { readonly kind: 'already-sent'; readonly no: ProposalNo; readonly endorsed?: true }
  | { readonly kind: 'not-found' }
  | ChangeProblem;

/** A new draft on its first page. One never touched is used again, if it began as it would today. */
export async function startDraft(
  deps: LeaderDeps,
  person: Person,
  campaign?: AnsweredCampaign,
): Promise<Result<ShownPage, OpenProblem>> {
  const respondent = await respondentOf(deps, person);
  if (!mayPropose(deps, respondent)) return refused({ kind: 'not-allowed' });
  const wanted = await newDraft(deps, respondent, {
    id: newDraftId(deps),
    answers: () => ({}),
    ...(campaign !== undefined && { campaign }),
  });
  const untouched = (await openDrafts(deps, person)).find(
    ({ value }) => isUntouched(value) && beganAs(value, wanted.draft),
  );
  if (untouched !== undefined) return ok(shown(wanted.set, untouched.value));
  return ok(await stored(deps, wanted));
}

/** An old one would give a number of last year, old questions, or a workplace long left. */
function beganAs(draft: Draft, wanted: Draft): boolean {
  const beginning = ({ id, edits, set, page, answers, campaign, fromMessage }: Draft) =>
    JSON.stringify([yearOf(id), edits, set.version, page, answers, campaign?.round, fromMessage]);
  return beginning(draft) === beginning(wanted);
}

export interface Beginning {
  readonly id: DraftId;
  /** First answers, made from the set. */
  readonly answers: (set: QuestionSet) => Answers;
  readonly loose?: boolean;
  /** The first page of the collection's newest set, unless it is to be another. */
  readonly on?: { readonly set: SetRef; readonly page: string };
  /** The collection it is written for. */
  readonly campaign?: AnsweredCampaign;
  /** Address of the message it is written from. */
  readonly fromMessage?: string;
}

/** Stores a new draft; the same id again gives the draft that is there. */
export async function beginDraft(
  deps: LeaderDeps,
  respondent: Respondent,
  beginning: Beginning,
): Promise<ShownPage> {
  return stored(deps, await newDraft(deps, respondent, beginning));
}

interface Begun {
  readonly draft: Draft;
  readonly set: QuestionSet;
}

async function newDraft(
  deps: LeaderDeps,
  respondent: Respondent,
  { id, answers, loose, on, campaign, fromMessage }: Beginning,
): Promise<Begun> {
  const { person, units } = respondent;
  const ref = on?.set ?? (await latestSet(deps, person.tenant));
  const set = await setFor(deps, { tenant: person.tenant, set: ref }, respondent);
  // One who said once that the register does not have it is not asked again.
  const unit = units[0]?.id ?? person.unit;
  const now = deps.clock.now().toISOString();
  const draft: Draft = {
    id,
    tenant: person.tenant,
    person: person.id,
    set: ref,
    answers: withPresets(set, answers(set), unit === undefined ? {} : { unit }),
    page: on?.page ?? set.pages[0]?.id ?? '',
    revision: 0,
    startedAt: now,
    changedAt: now,
    notCpr: 0,
    ...(loose === true && { loose }),
    ...(campaign !== undefined && { campaign }),
    ...(fromMessage !== undefined && { fromMessage }),
  };
  return { draft, set };
}

async function latestSet(deps: Pick<LeaderDeps, 'sets'>, tenant: TenantId): Promise<SetRef> {
  const { id, version } = await deps.sets.latest(tenant, COLLECTION_SET);
  return { id, version };
}

async function stored(deps: LeaderDeps, { draft, set }: Begun): Promise<ShownPage> {
  const saved = await deps.proposals.saveDraft(draft);
  if (saved !== 'changed') return shown(set, saved.value);
  const there = await deps.proposals.draft(draft, draft.id);
  return shown(set, there?.value ?? draft);
}

/** A draft where it was left; `note` is for whoever left it. */
export async function resumeDraft(
  deps: LeaderDeps,
  person: Person,
  { id, note }: { readonly id: DraftId; readonly note?: ShownPage['note'] },
): Promise<Result<ShownPage, OpenProblem>> {
  const stored = await deps.proposals.draft(ownerOf(person), id);
  if (stored === undefined) return refused({ kind: 'draft-gone' });
  const { sent } = stored.value;
  if (sent !== undefined) {
    const { no, endorsed } = sent;
    return refused({ kind: 'already-sent', no, ...(endorsed && { endorsed }) });
  }
  const set = await setFor(deps, stored.value, await respondentOf(deps, person));
  return ok(
    await standing(deps, set, { draft: stored.value, ...(note !== undefined && { note }) }),
  );
}

/** Throws a draft away, if it is still the one that was shown. */
export async function dropDraft(
  deps: Pick<LeaderDeps, 'proposals'>,
  person: Person,
  which: { readonly draft: DraftId; readonly revision: number },
): Promise<Result<undefined, OpenProblem>> {
  const stored = await deps.proposals.draft(ownerOf(person), which.draft);
  if (stored === undefined) return ok(undefined);
  if (stored.value.sent !== undefined) return refused({ kind: 'draft-gone' });
  if (stored.value.revision !== which.revision) return refused({ kind: 'changed-meanwhile' });
  await deps.proposals.dropDraft(stored);
  return ok(undefined);
}

/** Drafts a person has not sent, newest change first; those of this year and the last. */
export async function openDrafts(
  deps: Pick<LeaderDeps, 'proposals' | 'clock'>,
  person: Person,
): Promise<readonly Tagged<Draft>[]> {
  const year = yearOf(dayOf(deps.clock.now()));
  return deps.proposals.drafts(ownerOf(person), [year, year - 1]);
}

/** A fresh id; it opens with the year, which names the partition the draft lies in. */
export function newDraftId(deps: Pick<LeaderDeps, 'clock' | 'ids'>): DraftId {
  return asId<DraftId>(`${yearOf(dayOf(deps.clock.now()))}-${deps.ids.fresh()}`);
}

/** Nothing was ever answered in it, or changed in it. */
export function isUntouched({ revision, edits, answers }: Draft): boolean {
  return revision === 0 && (edits !== undefined || answers['challenge'] === undefined);
}

function ownerOf({ tenant, id }: Person): Owner {
  return { tenant, person: id };
}
