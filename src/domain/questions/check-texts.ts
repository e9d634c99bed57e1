// Checks every text of a set: there in each language, and nothing in it that comes alive in a client.
import { LANGUAGES, type Localized } from '../shared/language.ts';
import { isWritten } from './check-written.ts';
import { choicesIn } from './choices.ts';
import type { Choice, Page, Question, QuestionSet } from './question-set.ts';

/** Opens a binding of our layouts, and a macro of the client. */
const ALIVE = ['${', '{{'];
/** In characters; a card with a longer one would no longer be sent. */
const LONGEST_WORDING = 2000;

interface Placed {
  readonly where: string;
  readonly what: string;
  readonly text: Localized | undefined;
}

/** What is wrong with the texts of a set; see `checkSet`. */
export function textFaults({ title, intro, pages }: QuestionSet): string[] {
  const texts: readonly Placed[] = [
    { where: 'set', what: 'title', text: title },
    { where: 'set', what: 'intro', text: intro },
    ...pages.flatMap(textsOfPage),
  ];
  return texts.flatMap(({ where, what, text }) =>
    text === undefined ? [] : faultsIn(text).map((fault) => `${where}: its ${what} ${fault}`),
  );
}

function textsOfPage({ id, title, intro, notices = [], questions }: Page): readonly Placed[] {
  const where = `page ${id}`;
  return [
    { where, what: 'title', text: title },
    { where, what: 'intro', text: intro },
    ...notices.flatMap((notice) => [
      { where, what: 'notice title', text: notice.title },
      { where, what: 'notice text', text: notice.text },
    ]),
    ...questions.flatMap(textsOfQuestion),
  ];
}

function textsOfQuestion(question: Question): readonly Placed[] {
  const where = `question ${question.id}`;
  const outside: readonly Choice[] =
    'outside' in question && question.outside !== undefined ? [question.outside] : [];
  const scale = 'scale' in question ? question.scale : [];
  const suggestions = question.kind === 'short-text' ? (question.suggestions ?? []) : [];
  return [
    { where, what: 'label', text: question.label },
    { where, what: 'help', text: question.help },
    { where, what: 'example', text: question.example },
    { where, what: 'short name', text: question.short },
    { where, what: 'unlisted', text: question.kind === 'unit' ? question.unlisted : undefined },
    ...[...choicesIn(question), ...outside].map((choice) => ({
      where,
      what: `choice "${choice.id}"`,
      text: choice.label,
    })),
    ...scale.map((text, step) => ({ where, what: `step ${step + 1}`, text })),
    ...suggestions.map((word) => ({ where, what: 'suggestion', text: { da: word, en: word } })),
  ];
}

function faultsIn(text: Localized): string[] {
  return LANGUAGES.flatMap((language) => {
    if (text[language].trim() === '') return [`is empty in ${language}`];
    if (!isWritten(text[language])) return [`has blanks or unseen signs in ${language}`];
    if (text[language].length > LONGEST_WORDING) {
      return [`is longer than ${LONGEST_WORDING} characters in ${language}`];
    }
    const alive = ALIVE.find((opening) => text[language].includes(opening));
    return alive === undefined ? [] : [`holds ${alive} in ${language}, which would come alive`];
  });
}
