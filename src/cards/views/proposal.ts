// One proposal as its proposer or those who handle it see it, with its history in plain words.
import { givenAnswer } from '../../domain/decision/given-answer.ts';
import { STATUSES } from '../../domain/proposal/status.ts';
import type { Language } from '../../domain/shared/language.ts';
import { mayMerge } from '../../domain/triage/merge.ts';
import { isQueued } from '../../domain/triage/queue.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayText, momentText } from '../../i18n/dates.ts';
import { buttons, type PressAction } from '../buttons.ts';
import { holderName } from '../names.ts';
import { oneLine, paragraphs } from '../plain.ts';
import type { ProposalView } from '../proposal-models.ts';
import { BOLD, eyebrow, named, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { alsoText } from './also-text.ts';
import { answerLines } from './answer-lines.ts';
import { answerParts } from './answer-parts.ts';
import { marksPart } from './marks-part.ts';
import { childrenPart } from './merged-part.ts';
import { fromElsewhere } from './origin-text.ts';
import {
  assessmentPart,
  examplesPart,
  historyPart,
  type Part,
  supplementsPart,
} from './proposal-parts.ts';
import { noteLines } from './queue-notes.ts';
import { verdictPart } from './verdict-part.ts';

type Lines = readonly (readonly Run[])[];

/** In bytes: a challenge of 4,000 Danish letters is shown whole. */
const CHALLENGE_MAX = 9_000;
const CAMPAIGN_MAX = 100;
const QUESTION_MAX = 3_000;
const EXPLANATION_MAX = 1_200;
const ROOM = { challenge: 400, part: 650, reason: 800 };

/** A proposal: what it says, where it is, what has happened, and what the reader may do. */
export function proposal(view: ProposalView, language: Language): Filled {
  const { proposal: words } = catalogueOf(language);
  const { proposal: shown } = view;
  return {
    layout: 'proposal',
    words: {
      lang: language,
      eyebrow: eyebrow(stateOf(view, language)),
      title: words.title(shown.no),
      lines: [...noteLines(view.note, view.names, language), ...factsOf(view, language)],
      callouts: calloutsOf(view, language),
      parts: partsOf(view, language),
      actions:
        view.reader === 'proposer' ? ownButtons(view, language) : handlerButtons(view, language),
    },
  };
}

function partsOf(view: ProposalView, language: Language): readonly Part[] {
  const { proposal: words } = catalogueOf(language);
  const own = view.reader === 'proposer';
  const challenge = String(view.proposal.answers['challenge'] ?? '');
  return [
    { title: own ? words.written : words.challenge, lines: textLines(challenge, CHALLENGE_MAX) },
    { title: own ? words.answered : words.answers, lines: answerLines(view, language) },
    ...assessmentPart(view, language),
    ...marksPart(view, language),
    ...supplementsPart(view, language),
    ...childrenPart(view, language),
    ...examplesPart(view, language),
    ...verdictPart(view, language),
    ...historyPart(view, language),
  ];
}

function stateOf({ proposal: shown, overdue }: ProposalView, language: Language): string {
  const { proposal: words } = catalogueOf(language);
  const { status, outcome } = shown;
  const state = outcome === undefined ? words.statuses[status] : words.outcomes[outcome];
  return overdue ? `${state} · ${words.overdue}` : state;
}

function factsOf(view: ProposalView, language: Language): Lines {
  const { merging, proposal: words } = catalogueOf(language);
  const { fields, hidden } = words;
  const { proposal: shown, names, reader, proposerName } = view;
  const forHandler = reader === 'handler';
  const also = alsoText(view, language);
  const name = proposerName ?? hidden.team;
  const mergedText = forHandler ? merging.part.into : merging.part.with;
  const unit = shown.unit === undefined ? undefined : (names.units[shown.unit] ?? shown.unit);
  return [
    ...(forHandler ? [named(fields.proposer, name)] : []),
    ...(unit === undefined ? [] : [named(fields.unit, unit)]),
    named(fields.received, momentText(language, shown.receivedAt)),
    ...fromElsewhere(shown, language).map((text) => [run(text, SMALL)]),
    ...(shown.campaign === undefined || !forHandler
      ? []
      : [named(fields.campaign, oneLine(shown.campaign.title, CAMPAIGN_MAX))]),
    ...(shown.mergedInto === undefined ? [] : [[run(mergedText(shown.mergedInto.no), BOLD)]]),
    ...(shown.holder.kind === 'nobody'
      ? []
      : [named(fields.holder, holderName(shown.holder, names, { language, reader }))]),
    ...(shown.dueOn === undefined
      ? []
      : [named(forHandler ? fields.due : fields.dueTo, dayText(language, shown.dueOn))]),
    ...(also === undefined ? [] : [named(fields.alsoFor, also)]),
  ];
}

/** The answer, why things are as they are, and a question that is still open stand out. */
function calloutsOf({ proposal: shown, reader }: ProposalView, language: Language) {
  const { proposal: words, course } = catalogueOf(language);
  const callout = (title: string, lines: Lines) => ({
    title: [run(title, { ...BOLD, color: 'accent' })],
    lines,
  });
  const own = reader === 'proposer';
  const answer = givenAnswer(shown);
  const { explanation, question } = shown;
  const how = own ? [[run(words.replyInChat, SMALL)]] : [];
  return [
    ...(answer === undefined ? [] : [callout(words.answer, answerParts(answer, ROOM, language))]),
    // The answer says it better; it still stands in the course.
    ...(explanation === undefined || answer !== undefined
      ? []
      : [callout(course.explanation, textLines(explanation.text, EXPLANATION_MAX))]),
    ...(question === undefined
      ? []
      : [
          callout(own ? words.question : words.questionAsked, [
            ...textLines(question.text, QUESTION_MAX),
            ...how,
          ]),
        ]),
  ];
}

function textLines(text: string, max: number): Lines {
  return paragraphs(text, max).map((part) => [run(part)]);
}

function ownButtons({ proposal: shown }: ProposalView, language: Language): readonly PressAction[] {
  const { buttons: names, news } = catalogueOf(language);
  const { no, version, status, question, mergedInto } = shown;
  // What was merged goes as another goes, but nothing more can be done to it.
  const editable = STATUSES[status].editable && mergedInto === undefined;
  const ended = status === 'withdrawn' || status === 'merged' || mergedInto !== undefined;
  return buttons(
    question !== undefined && {
      title: names.reply,
      press: { verb: 'proposal.supplement', data: { no } },
      look: 'positive',
    },
    editable && { title: names.edit, press: { verb: 'proposal.edit', data: { no } } },
    !ended &&
      question === undefined && {
        title: names.supplement,
        press: { verb: 'proposal.supplement', data: { no } },
      },
    editable && {
      title: names.withdraw,
      press: { verb: 'proposal.withdraw', data: { no, version } },
    },
    hasCourse(shown) && {
      title: news.buttons.course,
      press: { verb: 'course.show', data: { no } },
    },
    { title: names.myProposals, press: { verb: 'mine.list', data: {} } },
  );
}

/** There is more to tell than where it is now. */
function hasCourse({ treatments = [], formerDecisions = [], ...shown }: ProposalView['proposal']) {
  return (
    givenAnswer(shown) !== undefined ||
    shown.explanation !== undefined ||
    treatments.length + formerDecisions.length > 0
  );
}

/** One question at a time, and none about what is settled; the trail once there is or may be one. */
function handlerButtons(
  { proposal: shown }: ProposalView,
  language: Language,
): readonly PressAction[] {
  const { buttons: names, deciding, merging, sorting, triage } = catalogueOf(language);
  const { no, status, question, treatments = [], merged = [] } = shown;
  return buttons(
    isQueued(shown) && {
      title: triage.buttons.assess,
      press: { verb: 'queue.show', data: { no, place: {} } },
      look: 'positive',
    },
    STATUSES[status].editable &&
      question === undefined && { title: names.ask, press: { verb: 'proposal.ask', data: { no } } },
    (status === 'forwarded' || treatments.length > 0) && {
      title: deciding.trail.button,
      press: { verb: 'treatment.open', data: { no } },
    },
    mayMerge(shown) && {
      title: merging.buttons.open,
      press: { verb: 'merge.open', data: { no } },
    },
    merged.length > 0 && {
      title: merging.buttons.undo,
      press: { verb: 'merge.list', data: { no } },
    },
    { title: sorting.more.button, press: { verb: 'more.open', data: { no } } },
  );
}
