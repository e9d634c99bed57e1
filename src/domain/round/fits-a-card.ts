// Whether a set can be asked anonymously: with every question at its limit its largest card still fits.
import { inputsFor } from '../questions/inputs.ts';
import type { Choice, Page, Question, QuestionSet } from '../questions/question-set.ts';
import { jsonBytes } from '../shared/json-bytes.ts';
import { LANGUAGES, type Language } from '../shared/language.ts';
import { anonymousSet, BYTES_A_CHARACTER } from './anonymous-set.ts';

/** What Teams takes in one card, in bytes of UTF-8. */
export const CARD_BYTES = 28_000;

/** What cards are made of, in bytes; a test draws cards and holds these to be no less. */
const CARD = 2_700;
const INPUT = 290;
const CHOICE = 30;
/** The buttons on and back each carry everything that is answered elsewhere. */
const COPIES = 2;
/** The longest number, date or horizon, with its unit. */
const SHORT = 200;

/** True when it fits in every language. */
export function fitsACard(set: QuestionSet): boolean {
  return LANGUAGES.every((language) => largestCard(anonymousSet(set), language) <= CARD_BYTES);
}

/** Bytes of the largest card there can be, rather too many than too few. */
export function largestCard(set: QuestionSet, language: Language): number {
  const kept = set.pages.map(keptBytes);
  const all = kept.reduce((sum, bytes) => sum + bytes, 0);
  const pages = set.pages.map((page, at) => {
    const [own = 0] = kept.slice(at);
    // A page that was turned back from is kept as well as shown.
    return shownBytes(page, set, language) + own + COPIES * all;
  });
  return Math.max(...pages);
}

/** Characters one person's answers can take where they are stored. */
export function answerCharacters(set: QuestionSet): number {
  return (
    anonymousSet(set).pages.reduce((sum, page) => sum + keptBytes(page), 0) / BYTES_A_CHARACTER
  );
}

function keptBytes({ questions }: Page): number {
  return questions.reduce((sum, question) => sum + jsonBytes(question.id) + atMost(question), 0);
}

/** Bytes of the longest answer in JSON, with the colon and comma around it. */
function atMost(question: Question): number {
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
      return BYTES_A_CHARACTER * question.max + 4;
    case 'ratings': {
      const step = Math.max(2, jsonBytes(question.outside?.id ?? ''));
      return question.items.reduce((sum, { id }) => sum + jsonBytes(id) + step + 2, 4);
    }
    case 'several-choices':
    case 'votes':
      return choiceBytes(question.choices, question.max) + 4;
    case 'one-choice':
      return Math.max(20, ...idsOf(question.choices)) + 2;
    case 'rating':
      return Math.max(2, jsonBytes(question.outside?.id ?? '')) + 2;
    default:
      return SHORT;
  }
}

function choiceBytes(choices: readonly Choice[] | string, max = Number.POSITIVE_INFINITY): number {
  const longest = idsOf(choices).toSorted((one, other) => other - one);
  return longest.slice(0, max).reduce((sum, bytes) => sum + bytes + 1, 0);
}

/** Of choices the municipality's register writes in nobody knows how many there will be: nine, as shown. */
function idsOf(choices: readonly Choice[] | string): readonly number[] {
  return typeof choices === 'string'
    ? Array.from({ length: 9 }, () => 60)
    : choices.map(({ id }) => jsonBytes(id));
}

function shownBytes(page: Page, set: QuestionSet, language: Language): number {
  const said = [page.title, page.intro, set.intro].map((text) => jsonBytes(text?.[language] ?? ''));
  const asked = page.questions.map((question) => questionBytes(question, language));
  return [...said, ...asked].reduce((sum, bytes) => sum + bytes, CARD);
}

function questionBytes(question: Question, language: Language): number {
  const texts = [question.label, question.help, question.example];
  const said = texts.reduce((sum, text) => sum + jsonBytes(text?.[language] ?? ''), 0);
  const inputs = inputsFor(question).length;
  return (
    said + inputs * (INPUT + choicesShown(question, language)) + itemsShown(question, language)
  );
}

function itemsShown(question: Question, language: Language): number {
  if (question.kind !== 'ratings') return 0;
  return question.items.reduce((sum, { label }) => sum + jsonBytes(label[language]), 0);
}

/** The choices of one input. */
function choicesShown(question: Question, language: Language): number {
  const titled = (choices: readonly Choice[]) =>
    choices.reduce(
      (sum, { id, label }) => sum + CHOICE + jsonBytes(id) + jsonBytes(label[language]),
      0,
    );
  switch (question.kind) {
    case 'rating':
    case 'ratings': {
      const steps = question.scale.reduce(
        (sum, label) => sum + CHOICE + jsonBytes(label[language]),
        0,
      );
      return steps + titled(question.outside === undefined ? [] : [question.outside]);
    }
    case 'one-choice':
    case 'several-choices':
    case 'votes':
      return typeof question.choices === 'string' ? 9 * 200 : titled(question.choices);
    case 'number':
      return titled(question.units ?? []);
    case 'yes-no':
      return 2 * 60;
    default:
      return 0;
  }
}
