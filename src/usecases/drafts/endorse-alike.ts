// "Det oplever vi også": the person is counted, the draft becomes an example and is used up.
import { answeredCampaign } from '../../domain/delivery/invitation.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Draft } from '../../domain/proposal/draft.ts';
import { endorse } from '../../domain/proposal/endorse.ts';
import { fieldsOf } from '../../domain/proposal/fields.ts';
import { campaignOf, sentDraft } from '../../domain/proposal/hand-in.ts';
import { type ProposalNo, partsOf } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { filled } from '../../domain/questions/filled.ts';
import type { QuestionSet } from '../../domain/questions/question-set.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { yearOf } from '../../domain/shared/time.ts';
import type { ProposalChange } from '../../ports/proposal-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { LeaderDeps } from '../leader-deps.ts';
import { tryAgain } from '../try-again.ts';
import { type AlikePress, pressedAlike } from './answer-alike.ts';
import { standing } from './find-alike.ts';
import type { Followed } from './follow-sent.ts';
import { mayPropose, unitOf } from './hand-in.ts';
import { storedMainOf } from './main-of.ts';
import { respondentOf } from './shown-page.ts';

export type EndorseAlikeProblem =
  | { readonly kind: 'draft-gone' }
  | { readonly kind: 'not-allowed' }
  /** None of those that were shown. */
  | { readonly kind: 'not-found' };

/**
 * Counts the person for one of the proposals shown, once, and ends in its receipt however often it
 * is pressed. One that was closed or withdrawn meanwhile is left out, and the draft goes on.
 */
export function endorseAlike(
  deps: LeaderDeps,
  person: Person,
  press: AlikePress & { readonly no: ProposalNo },
): Promise<Result<Followed, EndorseAlikeProblem>> {
  return tryAgain(() => endorseOnce(deps, person, press));
}

async function endorseOnce(
  deps: LeaderDeps,
  person: Person,
  press: AlikePress & { readonly no: ProposalNo },
): Promise<Result<Followed, EndorseAlikeProblem> | 'changed'> {
  const found = await pressedAlike(deps, person, press);
  if (!found.ok) return found;
  if (found.value.kind !== 'alike') return ok(found.value);
  const { stored, set } = found.value;
  const draft = stored.value;
  if (!mayPropose(deps, await respondentOf(deps, person))) return refused({ kind: 'not-allowed' });
  // What was merged since it was shown is counted where it went.
  const before = await storedMainOf(deps, draft.tenant, press.no);
  if (before === undefined || !wasShown(draft, before.value)) {
    return refused({ kind: 'not-found' });
  }
  const former = await deps.proposals.endorsement(draft, before.value.no);
  const now = deps.clock.now().toISOString();
  const endorsed = endorse(before.value, former?.value, givenIn(draft, set, now));
  if (!endorsed.ok) {
    // What the card was made from is older than what was found now.
    await deps.projection.proposals(draft.tenant);
    const note = `alike-${endorsed.problem.kind}` as const;
    return ok({ kind: 'page', shown: await standing(deps, set, { draft, note }) });
  }
  const { proposal, endorsement: next, events } = endorsed.value;
  const written = await write(deps, stored, {
    proposal,
    before,
    events,
    endorsement: { next, ...(former !== undefined && { before: former }) },
    says: answeredCampaign(draft.campaign, now),
  });
  if (written === 'changed') return written;
  return ok({ kind: 'sent', proposal: written, how: 'endorsed' });
}

/** One of those on the card, or what one of them was merged into. */
function wasShown({ alike = [] }: Draft, { no, merged = [] }: Proposal): boolean {
  return alike.some((one) => 'no' in one && (one.no === no || merged.includes(one.no)));
}

function givenIn(draft: Draft, set: QuestionSet, now: string) {
  const answers = filled(set, draft.answers);
  const { challenge, hassle } = fieldsOf(answers);
  const unit = unitOf(answers['unit']);
  return {
    person: draft.person,
    ...(unit !== undefined && { unit }),
    ...(hassle !== undefined && { hassle }),
    example: {
      ...{ draft: draft.id, at: now, text: challenge },
      ...(draft.campaign && { campaign: campaignOf(draft.campaign) }),
    },
  };
}

/**
 * One transaction where draft and proposal are of one year. Else the endorsement comes first: cut
 * off in between, the next press finds the person counted and uses up the draft.
 */
async function write(
  deps: Pick<LeaderDeps, 'proposals'>,
  stored: Tagged<Draft>,
  change: ProposalChange,
): Promise<Proposal | 'changed'> {
  const { id, changedAt } = stored.value;
  const { no } = change.proposal;
  const at = change.endorsement?.next.examples.at(-1)?.at ?? changedAt;
  const next = sentDraft(stored.value, { no, endorsed: true }, at);
  if (yearOf(id) === partsOf(no).year) {
    return deps.proposals.change(id, { ...change, draft: { before: stored, next } });
  }
  const written = await deps.proposals.change(`endorse-${no}-${id}`, change);
  if (written === 'changed') return written;
  const used = await deps.proposals.saveDraft(next, stored.tag);
  return used === 'changed' ? used : written;
}
