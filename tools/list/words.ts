// What `npm run list` says, in plain Danish.
import type { Register } from '../../src/domain/shared/register.ts';
import type { CellChange, ListedPart } from '../../src/domain/triage/listed-row.ts';
import type { JudgementFault } from '../../src/domain/triage/typed-judgement.ts';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import { listWords } from '../../src/papers/triage-list/list-words.ts';
import type { ListFileProblem, RowFault } from '../../src/papers/triage-list/read-list.ts';
import type { RowOutcome } from '../../src/usecases/triage/load-list.ts';
import { either, fileWords } from '../register/words.ts';

const { columns } = catalogueOf('da').sheet;
/** So much of a note is shown. */
const SHOWN_LENGTH = 80;
const NEW_FILE = 'Tag en ny fil, og skriv ændringen i den.';

/** Why a file cannot be read, and what to do. */
export function listFileWords(problem: ListFileProblem): string {
  switch (problem.kind) {
    case 'no-list':
      return 'Filen er ikke en liste fra Forenkl. Tag en ny fil med: npm run list -- out FIL.xlsx';
    case 'missing-columns':
      return `Filen mangler ${quoted(problem.columns)}. Tag en ny fil, og lad overskrifterne stå.`;
    case 'repeated-columns':
      return `Filen har ${quoted(problem.columns)} to gange. Slet den, der ikke skal bruges.`;
    default:
      return fileWords(problem);
  }
}

/** A line for each changed cell: row, number, column, from and to. */
export function cellsWords(
  { row, no, cells }: Extract<RowOutcome, { readonly kind: 'change' }>,
  { areas }: Pick<Register, 'areas'>,
): readonly string[] {
  const words = listWords(areas, 'da');
  const shown = (part: ListedPart, code: string) => {
    if (code === '') return '(tom)';
    const word = part === 'note' ? code : words[part].find(([one]) => one === code)?.[1];
    return `"${short(word ?? code)}"`;
  };
  return cells.map(
    ({ part, from, to }: CellChange) =>
      `  række ${row}, ${no}, ${columns[part]}: ${shown(part, from)} → ${shown(part, to)}`,
  );
}

/** Why a row is left out, and what to do; undefined when it is not. */
export function faultWords(one: RowFault | RowOutcome): string | undefined {
  const why = whyNot(one);
  if (why === undefined) return undefined;
  return `  række ${one.row}${'no' in one ? `, ${one.no}` : ''}: ${why} Rækken er ikke med.`;
}

const NO_ROOM = 'forslaget har ikke plads til flere vurderinger. Se det i Teams.';

function whyNot(one: RowFault | RowOutcome): string | undefined {
  switch (one.kind) {
    case 'change':
    case 'same':
    case 'untouched':
      return undefined;
    case 'no-number':
      return one.value === ''
        ? `"${columns.no}" er tom. Skriv forslagets nummer, eller slet rækken.`
        : `"${short(one.value)}" er ikke et forslags nummer. Skriv det som 2026-0042.`;
    case 'no-version':
      return `"${columns.version}" eller "${columns.assessments}" er rettet eller tom. ${NEW_FILE}`;
    case 'repeated':
      return `forslaget står også i række ${one.others.join(', ')}. Slet den ene.`;
    case 'not-found':
      return 'forslaget findes ikke. Ret nummeret.';
    case 'unknown-words':
      return one.words
        .map(
          ({ part, value, accepted }) =>
            `"${columns[part]}": "${short(value)}" kender vi ikke. Skriv ${either(accepted)}.`,
        )
        .join(' ');
    case 'not-filled':
      return one.faults.map(judgementWords).join(' ');
    case 'full':
      return NO_ROOM;
    case 'handled':
      return 'forslaget er ikke i køen mere. Se det i Teams.';
    case 'words-changed':
      return `forslaget er rettet af forslagsstilleren, siden filen blev lavet. ${NEW_FILE}`;
    case 'judged-meanwhile':
      return `forslaget er vurderet i Teams, siden filen blev lavet. ${NEW_FILE}`;
  }
}

function judgementWords(fault: JudgementFault): string {
  const column = `"${columns[fault.field]}"`;
  switch (fault.kind) {
    case 'required':
      return `${column} er tom. Vælg både omfang og værdi.`;
    case 'no-owner':
      return `${column} har ingen procesansvarlig. Vælg et andet.`;
    case 'too-long':
      return `${column} er for lang. Der er plads til ${fault.max} tegn.`;
    case 'cpr':
      return `${column} ligner et cpr-nummer: ${fault.shown.join(', ')}. Fjern det.`;
    case 'full':
      return NO_ROOM;
  }
}

/** What was done, or would be. */
export function sumWords({
  changed,
  refused,
  write,
}: {
  readonly changed: number;
  readonly refused: number;
  readonly write: boolean;
}): readonly string[] {
  const rows = `${refused} ${refused === 1 ? 'række' : 'rækker'} kan ikke bruges`;
  const left = refused === 0 ? '' : `, ${rows}`;
  if (changed === 0) {
    return [refused === 0 ? 'Der er ikke noget nyt i filen.' : `Intet er gemt: ${rows}.`];
  }
  if (write) return [`${changed} forslag er vurderet${left}.`];
  return [`Prøve: intet er gemt. ${changed} forslag kan vurderes${left}.`, 'Gem med --write.'];
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' og ');
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line;
}
