// News on the way to an answer: who has it now, why things are as they are, and what it is joined with.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayText } from '../../i18n/dates.ts';
import { holderName } from '../names.ts';
import type { Names } from '../names-model.ts';
import type { NewsOf } from '../news-models.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { named, run, SMALL } from '../runs.ts';
import { labelled } from './answer-parts.ts';
import type { NewsWords } from './news-words.ts';

const HOLDER_MAX = 80;
const QUESTION_MAX = 300;
/** In bytes. */
const TEXT_BYTES = 4_000;
const WHY_BYTES = 1_200;

/** Who has it now, and by when they answer. */
export function movedNews(
  { holder, dueOn, endorser }: NewsOf<'moved'>,
  names: Names,
  language: Language,
): NewsWords {
  const { moved: words } = catalogueOf(language).news;
  const reader = endorser ? 'handler' : 'proposer';
  const name = holderName(holder, names, { language, reader });
  return {
    title: holder.kind === 'team' ? words.back : words.title,
    lines: [
      named(words.with, oneLine(name, HOLDER_MAX)),
      [run(words.text)],
      ...(dueOn === undefined ? [] : [named(words.due, dayText(language, dueOn))]),
    ],
  };
}

/** Why things are as they are, while nothing is decided. */
export function explainedNews({ text }: NewsOf<'explained'>, language: Language): NewsWords {
  const { explained: words } = catalogueOf(language).news;
  return {
    title: words.title,
    lines: [...paragraphs(text, TEXT_BYTES).map((one) => [run(one)]), [run(words.next, SMALL)]],
    askable: true,
  };
}

/** What they asked, and the reply; they may ask again. */
export function answeredBackNews(
  { question, text }: NewsOf<'answered-back'>,
  language: Language,
): NewsWords {
  const { answeredBack: words } = catalogueOf(language).news;
  return {
    title: words.title,
    lines: [
      [run(`${words.asked} `, SMALL), run(oneLine(question, QUESTION_MAX), SMALL)],
      ...paragraphs(text, TEXT_BYTES).map((one) => [run(one)]),
    ],
    askable: true,
  };
}

/** It goes on under another number; its course is the other's from now on. */
export function mergedNews({ into, why }: NewsOf<'merged'>, language: Language): NewsWords {
  const { merged: words } = catalogueOf(language).news;
  return {
    title: words.title,
    lines: [
      [run(words.text(into))],
      ...(why === undefined ? [] : labelled(words.why, why, WHY_BYTES)),
    ],
    courseOf: into,
  };
}

/** It is its own again. */
export function unmergedNews({ from }: NewsOf<'unmerged'>, language: Language): NewsWords {
  const { unmerged: words } = catalogueOf(language).news;
  return { title: words.title, lines: [[run(words.text(from))]] };
}

/** It was not solved after all. */
export function reopenedNews(language: Language): NewsWords {
  const { reopened: words } = catalogueOf(language).news;
  return { title: words.title, lines: [[run(words.text)]] };
}
