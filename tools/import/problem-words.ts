// What `npm run import` says is wrong with a file, in plain Danish.
import {
  CELL_LOSSES,
  type CellProblem,
  type CellProblemKind,
  type ImportFileProblem,
} from '../../src/papers/import/import-problems.ts';
import { either, fileWords } from '../register/words.ts';

/** Why nothing of a file can be used, and what to do. */
export function importFileWords(problem: ImportFileProblem): string {
  switch (problem.kind) {
    case 'no-list':
      return 'Filen har ingen overskrifter, vi kender. Den skal have kolonnerne Nummer og Udfordring.';
    case 'missing-columns':
      return `Filen mangler ${quoted(problem.columns)}. Skriv overskriften øverst i kolonnen, og giv hvert forslag sit eget nummer.`;
    case 'repeated-columns':
      return `Filen har ${quoted(problem.columns)} to gange. Slet eller omdøb den, der ikke skal bruges.`;
    default:
      return fileWords(problem);
  }
}

const WORDS: Readonly<Record<CellProblemKind, (problem: CellProblem) => string>> = {
  missing: ({ column }) =>
    column === 'external'
      ? 'mangler et nummer. Skriv et, så filen kan indlæses igen uden at doble.'
      : 'er tom. Skriv, hvad der er besværligt.',
  'too-short': ({ limit = 0 }) => `er for kort. Skriv mindst ${count(limit)} tegn.`,
  'too-long': ({ limit = 0 }) => `er for lang. Der er plads til ${count(limit)} tegn.`,
  cpr: ({ shown = [] }) => `ligner et cpr-nummer: ${shown.join(', ')}. Fjern det.`,
  repeated: ({ first = '' }) => `står også i ${first}. Giv hvert forslag sit eget nummer.`,
  'too-many-rows': ({ limit = 0 }) =>
    `er der ikke plads til. Der må være ${count(limit)} forslag i en fil. Del den i to.`,
  'unknown-word': ({ value = '', accepted = [] }) =>
    `"${value}" kender vi ikke.${accepted.length > 0 ? ` Skriv ${either(accepted.map(named))}.` : ''}`,
  'unknown-unit': ({ value = '' }) =>
    `"${value}" er ingen arbejdsplads i registeret. Skriv dens P-nummer eller navn.`,
  'not-a-number': ({ value = '' }) => `"${value}" er ikke et tal.`,
  'out-of-range': ({ from = 0, limit = 0 }) =>
    `er uden for det, der kan passe. Skriv et tal fra ${count(from)} til ${count(limit)}.`,
};

const LOST = { row: 'Rækken er ikke med.', cell: 'Rækken er med uden den.' };

/** A line each: `A7: …`, what to do, and what is left out. A row that is lost is lost in all its lines. */
export function cellLines(problems: readonly CellProblem[]): readonly string[] {
  const lost = new Set(
    problems.filter(({ kind }) => CELL_LOSSES[kind] === 'row').map(({ row }) => row),
  );
  return problems.map((problem) => {
    const { kind, cell, row } = problem;
    return `  ${cell}: ${WORDS[kind](problem)} ${LOST[lost.has(row) ? 'row' : 'cell']}`;
  });
}

/** A name with a comma in it would look like two. */
function named(word: string): string {
  return word.includes(',') ? `"${word}"` : word;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' og ');
}

function count(number: number): string {
  return number.toLocaleString('da-DK');
}
