// What a press finds when its draft was handed in: the receipt, or the draft begun in its place.
import type { Person } from '../../domain/people/person.ts';
import type { Draft } from '../../domain/proposal/draft.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { unfilled } from '../../domain/questions/filled.ts';
import { pageById } from '../../domain/questions/flow.ts';
import type { Answers } from '../../domain/shared/answer.ts';
import type { DraftId } from '../../domain/shared/ids.ts';
import type { LeaderDeps } from '../leader-deps.ts';
import { standing } from './find-alike.ts';
import type { HandedIn } from './hand-in.ts';
import { readSafely } from './held-texts.ts';
import { beginDraft } from './open-draft.ts';
import type { PagePress } from './page-press.ts';
import { type Respondent, respondentOf, type ShownPage, setFor } from './shown-page.ts';

/** Where a draft that was handed in leads. */
export type Followed = HandedIn | { readonly kind: 'page'; readonly shown: ShownPage };

/**
 * The receipt again; or the draft begun in its place, where it is now, however many were sent in
 * between. What is typed on the old card and was not sent comes along, onto the same page of it.
 */
export async function followSent(
  deps: LeaderDeps,
  person: Person,
  { draft, press }: { readonly draft: Draft; readonly press: PagePress },
): Promise<Followed> {
  if (draft.sent?.next === undefined) return receiptOf(deps, draft);
  const respondent = await respondentOf(deps, person);
  const last = await lastOf(deps, respondent, { draft });
  if (last.draft.sent !== undefined) return receiptOf(deps, last.draft);
  const set = await setFor(deps, last.draft, respondent);
  const { answers } = await proposalOf(deps, draft);
  const here = await standing(deps, set, { draft: last.draft });
  const at = withTyped(here, unfilled(set, answers), press);
  const { received } = last;
  const isNext = at.page.repeated === true && received !== undefined;
  return { kind: 'page', shown: isNext ? { ...at, received } : at };
}

/**
 * Begins the draft that follows a proposal just received: on the same page, which is empty, with
 * the answers of the other pages. The same id again gives the draft that is there.
 */
export async function beginNext(
  deps: LeaderDeps,
  respondent: Respondent,
  next: { readonly id: DraftId; readonly page: string; readonly proposal: Proposal },
): Promise<ShownPage> {
  const { id, page, proposal } = next;
  const { campaign } = proposal;
  const begun = await beginDraft(deps, respondent, {
    ...(campaign !== undefined && { campaign }),
    id,
    on: { set: proposal.set, page },
    answers: (set) => {
      const asked = pageById(set, page)?.questions.map((question) => question.id) ?? [];
      const all = Object.entries(unfilled(set, proposal.answers));
      return Object.fromEntries(all.filter(([question]) => !asked.includes(question)));
    },
  });
  return { ...begun, received: proposal.no };
}

interface Link {
  readonly draft: Draft;
  /** The number given to the one before it. */
  readonly received?: ProposalNo;
}

/** The last of the drafts begun one in place of the other. */
async function lastOf(deps: LeaderDeps, respondent: Respondent, link: Link): Promise<Link> {
  const { draft } = link;
  if (draft.sent?.next === undefined) return link;
  const { no: received, next: id } = draft.sent;
  const there = await deps.proposals.draft(draft, id);
  if (there !== undefined) return lastOf(deps, respondent, { draft: there.value, received });
  // Whoever sent it was cut off before it was begun, or threw it away.
  const proposal = await proposalOf(deps, draft);
  const begun = await beginNext(deps, respondent, { id, page: draft.page, proposal });
  return { draft: begun.draft, received };
}

async function receiptOf(deps: Pick<LeaderDeps, 'proposals'>, draft: Draft): Promise<HandedIn> {
  const handedIn = draft.edits === undefined ? 'received' : 'changed';
  const how = draft.sent?.endorsed === true ? 'endorsed' : (draft.sent?.settled ?? handedIn);
  return { kind: 'sent', proposal: await proposalOf(deps, draft), how };
}

async function proposalOf(
  { proposals }: Pick<LeaderDeps, 'proposals'>,
  { tenant, sent }: Draft,
): Promise<Proposal> {
  const stored = sent && (await proposals.proposal(tenant, sent.no));
  if (stored === undefined) throw new Error(`proposal ${sent?.no} of a sent draft is missing`);
  return stored.value;
}

/** With what stands on the old card, where that is something else than what was sent. */
function withTyped(at: ShownPage, sent: Answers, press: PagePress): ShownPage {
  const page = pageById(at.set, press.page) ?? at.page;
  const { answers, held } = readSafely(page, { answers: sent }, { ...press, complete: false });
  const isNew = ({ id }: { readonly id: string }) =>
    JSON.stringify(answers[id]) !== JSON.stringify(sent[id]);
  if (held.length === 0 && !page.questions.some(isNew)) return at;
  const asked = page.questions.map(({ id }) => id);
  const typed = Object.fromEntries(Object.entries(answers).filter(([id]) => asked.includes(id)));
  const { alike: _, ...rest } = at;
  return { ...rest, page, held, note: 'stale', typed };
}
