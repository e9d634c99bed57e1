// Hides words in everything people wrote in a round: names, answers, notes, and what was kept of them.
import type { InitiativeOrigin } from '../initiative/initiative.ts';
import type { Question, QuestionSet } from '../questions/question-set.ts';
import type { ItemReport, ResultText } from '../results/report.ts';
import type { ResultPage } from '../results/result-page.ts';
import type { Note } from '../round/note.ts';
import type { Response } from '../round/response.ts';
import type { Round } from '../round/round.ts';
import type { Pick as Picked } from '../round/shortlist.ts';
import type { Unsigned } from '../round/unsigned.ts';
import type { Answers } from '../shared/answer.ts';
import type { Localized } from '../shared/language.ts';
import type { Hide } from './hidden-words.ts';

/** Ids of the questions of a set that are answered in words, not by a code. */
export function typedQuestions({ pages }: QuestionSet): ReadonlySet<string> {
  const questions = pages.flatMap((page) => page.questions);
  const typed = questions.filter(({ kind }) => kind === 'short-text' || kind === 'long-text');
  return new Set(typed.map(({ id }) => id));
}

/** Its own names: of the round, of its stations and of those who answer for them. */
export function hideInRound(round: Round, hide: Hide): Round {
  const { workshop, wave } = round;
  return {
    ...round,
    title: hide(round.title),
    ...(wave && { wave: { ...wave, label: hide(wave.label) } }),
    ...(workshop && {
      workshop: {
        ...workshop,
        stations: workshop.stations.map((one) => ({
          ...one,
          title: hide(one.title),
          ...(one.owner !== undefined && { owner: hide(one.owner) }),
        })),
      },
    }),
  };
}

/** What its host typed to be asked, in a set made for one round. */
export function hideInSet(set: QuestionSet, hide: Hide): QuestionSet {
  const pages = set.pages.map((page) => ({
    ...page,
    questions: page.questions.map((one) => hideInAsked(one, hide)),
  }));
  return { ...set, title: inBoth(set.title, hide), pages };
}

function hideInAsked(question: Question, hide: Hide): Question {
  const asked = { ...question, label: inBoth(question.label, hide) };
  if (!('choices' in asked) || typeof asked.choices === 'string') return asked;
  const choices = asked.choices.map((one) => ({ ...one, label: inBoth(one.label, hide) }));
  return { ...asked, choices };
}

/** What one person answered: as typed, as sent before, and as handed in. */
export function hideInResponse(
  response: Response,
  hide: Hide,
  typed: ReadonlySet<string>,
): Response {
  const { answers, more, given } = response;
  const within = (one: Answers) => hideInAnswers(one, hide, typed);
  return {
    ...response,
    answers: within(answers),
    ...(more && { more: more.map(within) }),
    ...(given && {
      given: {
        ...given,
        answers: within(given.answers),
        ...(given.more && { more: given.more.map(within) }),
      },
    }),
  };
}

/** Somebody's answers, whoever that was. */
export function hideInUnsigned(
  unsigned: Unsigned,
  hide: Hide,
  typed: ReadonlySet<string>,
): Unsigned {
  return { ...unsigned, answers: hideInAnswers(unsigned.answers, hide, typed) };
}

/** A note of a workshop; who wrote it stays. */
export function hideInNote(note: Note, hide: Hide): Note {
  return {
    ...note,
    text: hide(note.text),
    ...(note.idea !== undefined && { idea: hide(note.idea) }),
  };
}

/** What was said and agreed about one of the shortlist. */
export function hideInPick(pick: Picked, hide: Hide): Picked {
  const { answer } = pick;
  if (answer === undefined) return pick;
  const who = answer.who === undefined ? {} : { who: hide(answer.who) };
  return { ...pick, answer: { ...answer, said: hide(answer.said), ...who } };
}

/** A free text among the results. */
export function hideInText(one: ResultText, hide: Hide): ResultText {
  return { ...one, text: hide(one.text) };
}

/** What is hidden in texts, and in what its host typed to be asked: nothing in a set made for many. */
export interface HideAsked {
  readonly hide: Hide;
  readonly asked: Hide;
}

/** A stored result: its question, and the words of its themes, which were taken from the texts. */
export function hideInItem(item: ItemReport, { hide, asked }: HideAsked): ItemReport {
  const { cell } = item.overall;
  if (cell.seen !== 'shown' || cell.figures.kind !== 'text') return hideInQuestion(item, asked);
  // What is left of a word is no word.
  const themes = cell.figures.themes.map((theme) => ({
    ...theme,
    words: theme.words.filter((word) => hide.count(word) === 0),
  }));
  const figures = { ...cell.figures, themes };
  return {
    ...hideInQuestion(item, asked),
    overall: { ...item.overall, cell: { ...cell, figures } },
  };
}

function hideInQuestion<T extends Pick<ItemReport, 'label' | 'heading' | 'choices'>>(
  item: T,
  hide: Hide,
): T {
  const { label, heading, choices } = item;
  return {
    ...item,
    label: inBoth(label, hide),
    ...(heading && { heading: inBoth(heading, hide) }),
    ...(choices && {
      choices: choices.map((one) => ({ ...one, label: inBoth(one.label, hide) })),
    }),
  };
}

function inBoth({ da, en }: Localized, hide: Hide): Localized {
  return { da: hide(da), en: hide(en) };
}

/** A page of results as it was posted. */
export function hideInPage(page: ResultPage, { hide, asked }: HideAsked): ResultPage {
  const { head, sections, quotes } = page;
  return {
    ...page,
    head: {
      ...head,
      title: hide(head.title),
      ...(head.label !== undefined && { label: hide(head.label) }),
    },
    sections: sections.map((section) => ({
      ...section,
      lines: section.lines.map((line) => hideInQuestion(line, asked)),
    })),
    ...(quotes && { quotes: quotes.map((one) => ({ ...one, text: hide(one.text) })) }),
  };
}

/** Where an initiative came from: the name of the round, its question, and what was quoted. */
export function hideInOrigin(origin: InitiativeOrigin, hide: Hide): InitiativeOrigin {
  const { title, question, quotes } = origin;
  return {
    ...origin,
    title: hide(title),
    ...(question && { question: inBoth(question, hide) }),
    ...(quotes && { quotes: quotes.map(hide) }),
  };
}

function hideInAnswers(answers: Answers, hide: Hide, typed: ReadonlySet<string>): Answers {
  const entries = Object.entries(answers).map(([id, given]) => [
    id,
    typed.has(id) && typeof given === 'string' ? hide(given) : given,
  ]);
  return Object.fromEntries(entries);
}
