// Suggests how a proposal may be sorted, by the words in it and what was decided about alike ones.
import type { Area } from '../../domain/shared/register.ts';
import { type EarlierCase, votesFor } from '../../domain/triage/earlier-case.ts';
import { type Candidate, rankSuggestions } from '../../domain/triage/rank-suggestions.ts';
import type { Suggest } from '../../ports/suggest.ts';
import { areaCandidates } from './area-candidates.ts';
import { findHits, type Hit } from './find-hits.ts';
import { languageOf } from './language-of.ts';
import { reasonsFor } from './reasons-for.ts';
import { type Standing, standsFor } from './stands-for.ts';
import { loadStemmers, type Stemmers } from './stemmers.ts';
import { compoundsOf, namesOfAreas, type Question, termsOf } from './terms-of.ts';
import { tokensOf } from './tokens.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import type { AnswerWords, Spoken, Words } from './words-shape.ts';

/** Characters that are read: more say nothing new, and a suggestion takes milliseconds. */
const READ = 5_000;

/** The words as they are looked up, made once for a file and language by language. */
interface Known {
  readonly vocabulary: (language: Spoken) => Vocabulary;
  readonly standing: (area: Area) => Standing;
}

interface Asked {
  readonly words: Words;
  readonly cases: readonly EarlierCase[];
}

/** What is asked of the file of words but areas, and what it is called in a judgement. */
const PARTS = { needs: 'need', authorities: 'authority', extents: 'extent' } as const;
type Asking = keyof typeof PARTS;

interface Behind extends Pick<Asked, 'cases'> {
  readonly hits: readonly Hit[];
  readonly part: (typeof PARTS)[Asking];
}

/**
 * Nothing is loaded or arranged before the first suggestion. `words` is asked each time: other
 * words count from the next text on.
 */
export function makeSuggest(words: () => Words): Suggest {
  let stemmers: Promise<Stemmers> | undefined;
  let known: { readonly of: Words; readonly known: Known } | undefined;

  return {
    suggest: async (text, areas, cases = []) => {
      const read = words();
      stemmers ??= loadStemmers();
      const stemmer = await stemmers;
      if (known?.of !== read) known = { of: read, known: arrange(read, stemmer) };
      return suggestFor(text.slice(0, READ), areas, { words: read, cases, ...known.known });
    },
  };
}

function arrange(words: Words, stemmers: Stemmers): Known {
  const made = new Map<Spoken, Vocabulary>();
  const make = (language: Spoken) => {
    const vocabulary = vocabularyOf(
      termsOf(words, language),
      stemmers(language),
      compoundsOf(words, language),
    );
    made.set(language, vocabulary);
    return vocabulary;
  };
  const names = vocabularyOf(namesOfAreas(words), stemmers('da'), compoundsOf(words, 'da'));
  return {
    vocabulary: (language) => made.get(language) ?? make(language),
    standing: standingBy(names, Object.keys(words.areas)),
  };
}

/** Looks each area of a register up once. */
function standingBy(names: Vocabulary, keys: readonly string[]): Known['standing'] {
  const found = new WeakMap<Area, Standing>();
  return (area) => {
    const known = found.get(area) ?? standsFor(area, keys, names);
    found.set(area, known);
    return known;
  };
}

function suggestFor(
  text: string,
  areas: readonly Area[],
  { words, cases, vocabulary, standing }: Known & Asked,
) {
  const said = vocabulary(languageOf(text));
  const tokens = tokensOf(text, said.stem);
  const hits = findHits(text, said, tokens);
  const ranked = <K extends string>(about: Asking, answers: Readonly<Record<K, AnswerWords>>) =>
    rankSuggestions(
      candidates(answers, { hits: hitsAbout(hits, about), part: PARTS[about], cases }),
    );
  const about = { words, standing, tokens, stem: said.stem, hits: hitsAbout(hits, 'areas'), cases };
  return {
    areas: rankSuggestions(areaCandidates(areas, about)),
    need: ranked('needs', words.needs),
    authority: ranked('authorities', words.authorities),
    extent: ranked('extents', words.extents),
  };
}

function hitsAbout(hits: readonly Hit[], about: Question): readonly Hit[] {
  return hits.filter(({ clue }) => clue.about === about);
}

function candidates<K extends string>(
  answers: Readonly<Record<K, AnswerWords>>,
  { hits, part, cases }: Behind,
): readonly Candidate<K>[] {
  const each: Candidate<K>[] = [];
  for (const is in answers) {
    const reasons = reasonsFor(hits.filter(({ clue }) => clue.is === is));
    const votes = votesFor(cases, { part, is });
    each.push({ is, usually: answers[is].usually, reasons, cases: votes });
  }
  return each;
}
