// Putting a loose chat text where its writer says it belongs.
import { questionOver } from '../../domain/delivery/question-messages.ts';
import { replyTold } from '../../domain/delivery/to-channel.ts';
import type { Person } from '../../domain/people/person.ts';
import type { ChangeProblem } from '../../domain/proposal/change.ts';
import { supplement } from '../../domain/proposal/change.ts';
import type { Draft } from '../../domain/proposal/draft.ts';
import { sentDraft } from '../../domain/proposal/hand-in.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Full } from '../../domain/proposal/room.ts';
import type { DraftId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { LeaderDeps } from '../leader-deps.ts';
import { supplementOwn } from '../own-proposals.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { tryAgain } from '../try-again.ts';
import { answerDay } from './hand-in.ts';
import { type OpenProblem, resumeDraft } from './open-draft.ts';
import { respondentOf, type ShownPage, setFor } from './shown-page.ts';

/** The loose text becomes a draft of its own. */
export async function textAsNew(
  deps: LeaderDeps,
  person: Person,
  id: DraftId,
): Promise<Result<ShownPage, OpenProblem>> {
  const loose = await looseDraft(deps, person, id);
  if (loose?.value.loose === true) {
    const { loose: _, ...draft } = loose.value;
    await deps.proposals.saveDraft({ ...draft, revision: draft.revision + 1 }, loose.tag);
  }
  return resumeDraft(deps, person, { id });
}

/** The loose text is added to an unfinished draft, once. */
export function textToDraft(
  deps: LeaderDeps,
  person: Person,
  { from, to }: { readonly from: DraftId; readonly to: DraftId },
): Promise<Result<ShownPage, OpenProblem>> {
  return tryAgain(() => addOnce(deps, person, { from, to }));
}

async function addOnce(
  deps: LeaderDeps,
  person: Person,
  { from, to }: Parameters<typeof textToDraft>[2],
): Promise<Result<ShownPage, OpenProblem> | 'changed'> {
  const [loose, target] = await Promise.all([
    looseDraft(deps, person, from),
    deps.proposals.draft({ tenant: person.tenant, person: person.id }, to),
  ]);
  if (target === undefined || target.value.sent !== undefined)
    return refused({ kind: 'draft-gone' });
  // Answered as a proposal of its own meanwhile, it holds more than the text: it stays as it is.
  if (loose?.value.loose === true) {
    const saved = await deps.proposals.saveDraft(
      await withText(deps, person, { target: target.value, loose: loose.value }),
      target.tag,
    );
    if (saved === 'changed') return saved;
    await deps.proposals.dropDraft(loose);
  }
  return resumeDraft(deps, person, { id: to });
}

export interface Reply {
  readonly from: DraftId;
  readonly no: ProposalNo;
}

/** As it was read once more. */
interface TypedReply extends Reply {
  readonly text: string;
  readonly notCpr: boolean;
}

type ReplyProblem = OpenProblem | ChangeProblem | TextProblem | Full;

/** A reply before it is sent, to be read once more; or the proposal, when it was sent already. */
export async function looseReply(
  deps: LeaderDeps,
  person: Person,
  reply: Reply,
): Promise<
  Result<{ readonly proposal: Proposal; readonly text: string | undefined }, OpenProblem>
> {
  const found = await standingOf(deps, person, reply);
  if (!found.ok) return found;
  const { before, loose } = found.value;
  if (loose === undefined) return ok({ proposal: before.value, text: undefined });
  const set = await deps.sets.get(person.tenant, loose.value.set);
  return ok({ proposal: before.value, text: textOf(loose.value, set.pages[0]?.questions) });
}

/**
 * The loose text, as it was read once more, becomes a supplement or the answer to the question open
 * there, and is used up; sent again, on any device, it gets the same receipt. In other words, from
 * another device, it is a text of its own, added beside the first.
 */
export async function textAsReply(
  deps: LeaderDeps,
  person: Person,
  typed: TypedReply,
): Promise<Result<Proposal, ReplyProblem>> {
  const added = await tryAgain(() => replyOnce(deps, person, typed));
  if (!added.ok) return added;
  const { from: press, ...own } = typed;
  const isAdded = added.value.supplements.some((one) => one.text === typed.text.trim());
  return isAdded ? added : supplementOwn(deps, person, { ...own, press });
}

async function replyOnce(
  deps: LeaderDeps,
  person: Person,
  { text, notCpr, ...reply }: TypedReply,
): Promise<Result<Proposal, ReplyProblem> | 'changed'> {
  const problem = problemWith(text, notCpr);
  if (problem !== undefined) return refused(problem);
  const found = await standingOf(deps, person, reply);
  if (!found.ok) return found;
  const { before, loose } = found.value;
  if (loose === undefined) return ok(before.value);
  const { from, no } = reply;
  const now = deps.clock.now().toISOString();
  const { calendar } = deps;
  const by = { person: person.id, now, dueOn: answerDay(deps), calendar };
  const changed = supplement(before.value, text.trim(), by);
  if (!changed.ok) return changed;
  const written = await deps.proposals.change(from, {
    ...changed.value,
    before,
    ...(sameYear(from, no) && {
      draft: { before: loose, next: sentDraft(loose.value, { no }, now) },
    }),
    says: [
      ...questionOver(before.value, changed.value.proposal),
      ...replyTold(before.value, changed.value.proposal, person.id),
    ],
  });
  if (written === 'changed') return written;
  if (!sameYear(from, no)) await deps.proposals.dropDraft(loose);
  return ok(written);
}

/** The person's own proposal and the loose text; without the text when this reply used it up. */
async function standingOf(
  deps: LeaderDeps,
  person: Person,
  { from, no }: Reply,
): Promise<
  Result<
    { readonly before: Tagged<Proposal>; readonly loose: Tagged<Draft> | undefined },
    OpenProblem
  >
> {
  const before = await deps.proposals.proposal(person.tenant, no);
  if (before === undefined || before.value.proposer !== person.id) {
    return refused({ kind: 'not-found' });
  }
  const loose = await deps.proposals.draft({ tenant: person.tenant, person: person.id }, from);
  const { sent } = loose?.value ?? {};
  const usedUp = sent?.no === no || (loose === undefined && !sameYear(from, no));
  if (usedUp) return ok({ before, loose: undefined });
  // Placed elsewhere meanwhile, on another device: it is no reply, and must not be called one.
  if (loose?.value.loose !== true || sent !== undefined) return refused({ kind: 'draft-gone' });
  return ok({ before, loose });
}

/** Draft and proposal lie in one partition only when they are of one year. */
function sameYear(draft: DraftId, no: ProposalNo): boolean {
  return draft.slice(0, 4) === no.slice(0, 4);
}

async function looseDraft(
  deps: Pick<LeaderDeps, 'proposals'>,
  person: Person,
  id: DraftId,
): Promise<Tagged<Draft> | undefined> {
  const stored = await deps.proposals.draft({ tenant: person.tenant, person: person.id }, id);
  return stored?.value.sent === undefined ? stored : undefined;
}

async function withText(
  deps: LeaderDeps,
  person: Person,
  { target, loose }: { readonly target: Draft; readonly loose: Draft },
): Promise<Draft> {
  const set = await setFor(deps, target, await respondentOf(deps, person));
  const asked = set.pages[0]?.questions;
  const id = asked?.find(({ kind }) => kind === 'long-text')?.id ?? '';
  const known = textOf(target, asked);
  const added = textOf(loose, asked);
  // A press repeated after a crash finds its text there already.
  const text = known.endsWith(added)
    ? known
    : [known, added].filter((part) => part !== '').join('\n');
  // With more in it, it may be like something else.
  const { alike: _, ...rest } = target;
  return {
    ...rest,
    answers: { ...target.answers, [id]: text },
    page: set.pages[0]?.id ?? target.page,
    revision: target.revision + 1,
    changedAt: deps.clock.now().toISOString(),
  };
}

function textOf(
  draft: Draft,
  questions: readonly { readonly id: string; readonly kind: string }[] | undefined,
): string {
  const id = questions?.find(({ kind }) => kind === 'long-text')?.id;
  const answer = id === undefined ? undefined : draft.answers[id];
  return typeof answer === 'string' ? answer : '';
}
