// Hides words in every text of a proposal, in all its versions, and in what others wrote about it.
import type { AnswerParts, Decision, Treatment, TypedAnswer } from '../proposal/decision.ts';
import type { Endorsement } from '../proposal/endorse.ts';
import type { ProposalEvent } from '../proposal/event.ts';
import type { Flags } from '../proposal/marks.ts';
import type { Origin } from '../proposal/origin.ts';
import type { Proposal, Supplement } from '../proposal/proposal.ts';
import { fieldOf } from '../questions/filled.ts';
import type { QuestionSet } from '../questions/question-set.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Hide } from './hidden-words.ts';

/** Fields of a proposal that hold what somebody typed, not codes. */
export function textFields(sets: readonly QuestionSet[]): ReadonlySet<string> {
  const questions = sets.flatMap(({ pages }) => pages.flatMap((page) => page.questions));
  const typed = questions.filter(({ kind }) => kind === 'short-text' || kind === 'long-text');
  return new Set(typed.map(fieldOf));
}

/**
 * The proposal with nothing of it left in any text; its codes and its trail stay. The message it was
 * written from says the same in full, so its address goes.
 */
export function hideInProposal(
  { fromMessage: _, ...proposal }: Proposal,
  hide: Hide,
  fields: ReadonlySet<string>,
): Proposal {
  const { question, answer, answerDraft, explanation, decision, flags, example, journal } =
    proposal;
  const answers = Object.entries(proposal.answers).map(([field, given]) => [
    field,
    typeof given === 'string' && fields.has(field) ? hide(given) : given,
  ]);
  return {
    ...proposal,
    answers: Object.fromEntries(answers),
    supplements: proposal.supplements.map((one) => hideInSupplement(one, hide)),
    ...(question && { question: { ...question, text: hide(question.text) } }),
    ...(answer !== undefined && { answer: hide(answer) }),
    ...(explanation && { explanation: { ...explanation, text: hide(explanation.text) } }),
    ...(answerDraft && {
      answerDraft: { ...answerDraft, typed: hideInTyped(answerDraft.typed, hide) },
    }),
    ...(decision && { decision: hideInDecision(decision, hide) }),
    ...(flags && { flags: hideInFlags(flags, hide) }),
    ...(example && { example: { ...example, text: hide(example.text) } }),
    ...(journal && { journal: { ...journal, number: hide(journal.number) } }),
    ...hideInLists(proposal, hide),
    ...hideInSource(proposal, hide),
  };
}

/** The same for what one who experiences it too wrote. */
export function hideInEndorsement(endorsement: Endorsement, hide: Hide): Endorsement {
  const examples = endorsement.examples.map((one) => ({
    ...one,
    text: hide(one.text),
    ...(one.origin && { origin: hideInOrigin(one.origin, hide) }),
    ...(one.campaign && { campaign: { ...one.campaign, title: hide(one.campaign.title) } }),
  }));
  return { ...endorsement, examples };
}

/** Every text in which something would be hidden, the answers first. */
export function textsOf(proposal: Proposal, fields: ReadonlySet<string>): readonly string[] {
  const texts: string[] = [];
  const collect = (text: string) => {
    texts.push(text);
    return text;
  };
  hideInProposal(proposal, Object.assign(collect, { count: () => 0 }), fields);
  return texts;
}

/** That something was hidden, with nothing of it. */
export function redactedEvent(
  { no, status }: Proposal,
  by: { readonly person: PersonId; readonly now: string },
): ProposalEvent {
  return { no, kind: 'redacted', at: by.now, by: by.person, from: status, to: status };
}

/** Names of the collection or the workshop it was written in. */
function hideInSource({ origin, campaign }: Proposal, hide: Hide): Partial<Proposal> {
  return {
    ...(origin && { origin: hideInOrigin(origin, hide) }),
    ...(campaign && { campaign: { ...campaign, title: hide(campaign.title) } }),
  };
}

function hideInOrigin(origin: Origin, hide: Hide): Origin {
  return { ...origin, workshop: hide(origin.workshop), station: hide(origin.station) };
}

function hideInLists(
  { assessments, notes, treatments, formerDecisions, verdicts }: Proposal,
  hide: Hide,
) {
  return {
    ...(assessments && {
      assessments: assessments.map((one) => ({ ...one, ...hidden('note', one.note, hide) })),
    }),
    ...(notes && { notes: notes.map((one) => ({ ...one, text: hide(one.text) })) }),
    ...(treatments && { treatments: treatments.map((one) => hideInTreatment(one, hide)) }),
    ...(formerDecisions && {
      formerDecisions: formerDecisions.map((one) => hideInDecision(one, hide)),
    }),
    ...(verdicts && {
      verdicts: verdicts.map((one) => ({ ...one, ...hidden('missing', one.missing, hide) })),
    }),
  };
}

function hideInSupplement(one: Supplement, hide: Hide): Supplement {
  return {
    ...one,
    text: hide(one.text),
    ...hidden('question', one.question, hide),
    ...hidden('reply', one.reply, hide),
  };
}

function hideInTreatment(one: Treatment, hide: Hide): Treatment {
  return {
    ...one,
    ...hidden('item', one.item, hide),
    ...hidden('addition', one.addition, hide),
    ...hidden('note', one.note, hide),
    ...(one.workshop && {
      workshop: {
        ...one.workshop,
        title: hide(one.workshop.title),
        said: hide(one.workshop.said),
        ...hidden('who', one.workshop.who, hide),
      },
    }),
  };
}

function hideInDecision(decision: Decision, hide: Hide): Decision {
  const { reason, parts, caseNumber, caseworker } = decision;
  return {
    ...decision,
    reason: hide(reason),
    ...(parts && { parts: hideInParts(parts, hide) }),
    ...hidden('caseNumber', caseNumber, hide),
    ...hidden('caseworker', caseworker, hide),
  };
}

function hideInParts(parts: AnswerParts, hide: Hide): AnswerParts {
  return {
    ...parts,
    challenge: hide(parts.challenge),
    ...hidden('initiative', parts.initiative, hide),
    ...hidden('improvement', parts.improvement, hide),
    ...hidden('now', parts.now, hide),
    ...hidden('first', parts.first, hide),
  };
}

function hideInTyped(typed: TypedAnswer, hide: Hide): TypedAnswer {
  const { challenge, initiative, improvement, reason, now, first } = typed;
  return {
    ...typed,
    challenge: hide(challenge),
    initiative: hide(initiative),
    improvement: hide(improvement),
    reason: hide(reason),
    now: hide(now),
    first: hide(first),
  };
}

function hideInFlags(flags: Flags, hide: Hide): Flags {
  const { touchesLaw } = flags;
  if (touchesLaw === undefined) return flags;
  return { ...flags, touchesLaw: { ...touchesLaw, reviewer: hide(touchesLaw.reviewer) } };
}

/** A text that may be absent, under its name. */
function hidden<K extends string>(
  key: K,
  text: string | undefined,
  hide: Hide,
): { readonly [P in K]?: string } {
  const found: { [P in K]?: string } = {};
  if (text !== undefined) found[key] = hide(text);
  return found;
}
