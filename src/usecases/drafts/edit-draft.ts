// A draft that changes a proposal already sent.
import type { Person } from '../../domain/people/person.ts';
import { type ChangeProblem, whyFixed } from '../../domain/proposal/change.ts';
import type { Draft } from '../../domain/proposal/draft.ts';
import { type ProposalNo, partsOf } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { unfilled } from '../../domain/questions/filled.ts';
import type { QuestionSet } from '../../domain/questions/question-set.ts';
import { asId, type DraftId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { LeaderDeps } from '../leader-deps.ts';
import { respondentOf, type ShownPage, setFor, shown } from './shown-page.ts';

export type EditProblem = { readonly kind: 'not-found' } | ChangeProblem;

/**
 * A draft that changes a sent proposal, opened at the review page or at `page`. Its id names the
 * proposal's version, so that two presses open the same one.
 */
export async function editProposal(
  deps: LeaderDeps,
  person: Person,
  wanted: { readonly no: ProposalNo; readonly page?: string },
): Promise<Result<ShownPage, EditProblem>> {
  const stored = await deps.proposals.proposal(person.tenant, wanted.no);
  if (stored === undefined || stored.value.proposer !== person.id) {
    return refused({ kind: 'not-found' });
  }
  const proposal = stored.value;
  const fixed = whyFixed(proposal);
  if (fixed !== undefined) return refused(fixed);
  const respondent = await respondentOf(deps, person);
  const set = await setFor(deps, proposal, respondent);
  const draft = editDraft(deps, proposal, { set, page: wanted.page });
  const saved = await deps.proposals.saveDraft(draft);
  if (saved !== 'changed') return ok(shown(set, saved.value));
  const there = await deps.proposals.draft(draft, draft.id);
  if (there === undefined || there.value.sent !== undefined)
    return refused({ kind: 'changed-meanwhile' });
  const { page = there.value.page } = wanted;
  return ok(shown(set, { ...there.value, page }, 'resumed'));
}

/** The draft that changes this version of a proposal, when there is one. */
export async function draftOfEdit(
  deps: Pick<LeaderDeps, 'proposals'>,
  proposal: Proposal,
): Promise<Tagged<Draft> | undefined> {
  const who = { tenant: proposal.tenant, person: proposal.proposer };
  return deps.proposals.draft(who, editDraftId(proposal));
}

/** It opens with the proposal's year: both lie in one partition. */
function editDraftId({ no, version }: Proposal): DraftId {
  const { year, running } = partsOf(no);
  return asId<DraftId>(`${year}-edit-${running}-${version}`);
}

function editDraft(
  deps: Pick<LeaderDeps, 'clock'>,
  proposal: Proposal,
  at: { readonly set: QuestionSet; readonly page: string | undefined },
): Draft {
  const review = at.set.pages.find(({ kind }) => kind === 'review');
  const now = deps.clock.now().toISOString();
  return {
    id: editDraftId(proposal),
    tenant: proposal.tenant,
    person: proposal.proposer,
    set: proposal.set,
    answers: unfilled(at.set, proposal.answers),
    page: at.page ?? review?.id ?? '',
    reviewed: at.page === undefined,
    revision: 0,
    startedAt: now,
    changedAt: now,
    edits: { no: proposal.no, version: proposal.version },
    notCpr: 0,
  };
}
