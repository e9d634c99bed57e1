import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { roundPage } from '../../../src/cards/views/round-page.ts';
import type { Page, QuestionSet } from '../../../src/domain/questions/question-set.ts';
import { anonymousSet } from '../../../src/domain/round/anonymous-set.ts';
import {
  answerCharacters,
  CARD_BYTES,
  fitsACard,
  largestCard,
} from '../../../src/domain/round/fits-a-card.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { jsonBytes } from '../../../src/domain/shared/json-bytes.ts';
import { LANGUAGES, type Language } from '../../../src/domain/shared/language.ts';
import { fullestAnswers } from '../../support/fullest-answers.ts';

const FOLDER = new URL('../../../cards/question-sets/', import.meta.url);
const BUILT_IN: readonly QuestionSet[] = readdirSync(FOLDER)
  .filter((file) => !file.includes('schema'))
  .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

const both = (text: string) => ({ da: text, en: text });

function texts(count: number, aPage: number): QuestionSet {
  const pages = Array.from(
    { length: count / aPage },
    (_, page): Page => ({
      id: `p${page}`,
      title: both(`Side ${page}`),
      kind: 'questions',
      questions: Array.from({ length: aPage }, (_, at) => ({
        id: `q${page}-${at}`,
        kind: 'long-text',
        max: 2_000,
        label: both('Hvad kan blive bedre?'),
      })),
    }),
  );
  return { id: 'texts', version: 1, title: both('Tekster'), pages };
}

function ratings(count: number): QuestionSet {
  const questions = Array.from({ length: count }, (_, at): Page['questions'][number] => ({
    id: `r${at}`,
    kind: 'rating',
    label: both('Hvor enig er du i, at det går let?'),
    scale: ['Slet ikke', 'Lidt', 'Hverken eller', 'Noget', 'Meget'].map(both),
  }));
  const page: Page = { id: 'p', title: both('Enig?'), kind: 'questions', questions };
  return { id: 'ratings', version: 1, title: both('Enig?'), pages: [page] };
}

/** The largest card there really is: every question at its limit, and half of a page wrong. */
function drawnBytes(given: QuestionSet, language: Language): number {
  const set = anonymousSet(given);
  const answers = fullestAnswers(set);
  const sizes = set.pages.map((page) =>
    jsonBytes(
      expand(
        roundPage(
          {
            round: asId('12345678-0000-4000-8000-123456789012'),
            title: 'æ'.repeat(200),
            privacy: 'anonymous',
            who: 'anonymous',
            set,
            page,
            revision: 0,
            answers,
            problems: page.questions.map(({ id }) => ({
              question: id,
              input: id,
              reason: { kind: 'required' },
            })),
            note: 'paused',
            kept: { answers, notCpr: [] },
          },
          language,
        ),
      ),
    ),
  );
  return Math.max(...sizes);
}

const SETS = [
  ...BUILT_IN.filter(({ id }) => id !== 'forslag'),
  texts(1, 1),
  texts(2, 2),
  texts(4, 1),
  texts(6, 2),
  ratings(4),
  ratings(20),
];

describe.each(SETS.map((set) => [`${set.id} of ${set.pages.length}`, set] as const))(
  '%s',
  (_, set) => {
    it.each(LANGUAGES)('takes no more room than reckoned with (%s)', (language) => {
      const drawn = drawnBytes(set, language);
      const reckoned = largestCard(anonymousSet(set), language);

      expect(drawn).toBeLessThanOrEqual(reckoned);
      if (fitsACard(set)) expect(drawn).toBeLessThanOrEqual(CARD_BYTES);
    });
  },
);

it('lets the leader survey be anonymous, and the small sets', () => {
  const fits = BUILT_IN.filter(fitsACard).map(({ id }) => id);

  expect(fits).toEqual(expect.arrayContaining(['evaluering', 'lederundersoegelse', 'hoert']));
});

it('refuses what a card cannot hold', () => {
  expect([texts(4, 1), texts(12, 1), ratings(8), ratings(60)].map(fitsACard)).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

it('reckons with what a text may be, however long the set lets it be', () => {
  expect(answerCharacters(texts(1, 1))).toBeGreaterThanOrEqual(1_000);
  expect(answerCharacters(texts(1, 1))).toBeLessThan(1_100);
});
