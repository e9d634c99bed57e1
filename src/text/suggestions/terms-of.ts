// Makes the terms of one language out of the file of words.
import type { Clue, Compounds, Term } from './vocabulary.ts';
import { type AnswerWords, CLASSES, type Spoken, termsIn, type Words } from './words-shape.ts';

/** Norwegian is read with the Danish words too: most of them are the same. */
const READ_WITH: Readonly<Record<Spoken, readonly Spoken[]>> = {
  da: ['da'],
  en: ['en'],
  sv: ['sv'],
  no: ['no', 'da'],
};

const QUESTIONS = ['areas', 'needs', 'authorities', 'extents'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Names of systems are the same in all languages. */
export function termsOf(words: Words, language: Spoken): readonly Term[] {
  return QUESTIONS.flatMap((about) =>
    Object.entries<AnswerWords>(words[about]).flatMap(([is, answer]) =>
      termsFor(answer, language, words.weights).map((term) => ({ ...term, about, is })),
    ),
  );
}

function termsFor(
  answer: AnswerWords,
  language: Spoken,
  weights: Words['weights'],
): readonly Omit<Term, 'about' | 'is'>[] {
  const names = each(answer.systems).map((term) => ({
    kind: 'name' as const,
    term,
    weight: weights.systems,
  }));
  const words = READ_WITH[language].flatMap((read) =>
    CLASSES.flatMap((of) =>
      each(answer[read]?.[of]).map((term) => ({
        kind: 'words' as const,
        term,
        weight: weights[of],
      })),
    ),
  );
  return [...names, ...words];
}

/**
 * By what an area of a register may be called: `is` is the key of the area in the file of words,
 * `weight` how much what is said of it counts there.
 */
export function namesOfAreas({ areas, gatheredAreas }: Words): readonly Term[] {
  const single = Object.entries(areas).flatMap(([is, { called }]) =>
    each(called).map((term) => calledTerm({ is, term, weight: 1 })),
  );
  const gathered = gatheredAreas.flatMap(({ called, counts, covers }) =>
    each(called).flatMap((term) => covers.map((is) => calledTerm({ is, term, weight: counts }))),
  );
  return [...single, ...gathered];
}

function calledTerm(named: Omit<Clue, 'about'>): Term {
  return { ...named, about: 'areas', kind: 'words' };
}

/** What compounds are made of; English has none that are written in one word. */
export function compoundsOf({ compounds }: Words, language: Spoken): Compounds | undefined {
  if (language === 'en') return undefined;
  return { parts: each(compounds.parts), not: each(compounds.not) };
}

function each(lines: readonly string[] = []): readonly string[] {
  return lines.flatMap(termsIn);
}
