// What `npm run import` says of the rows of a file, in plain Danish.

import { IMPORT_COLUMNS } from '../../src/papers/import/import-columns.ts';
import { CELL_LOSSES } from '../../src/papers/import/import-problems.ts';
import type { ReadImport } from '../../src/papers/import/read-import.ts';
import type { AlikeRow } from '../../src/usecases/imports/alike-rows.ts';
import type { LookedAt, RowState } from '../../src/usecases/imports/look-at-import.ts';
import type { Taken } from '../../src/usecases/imports/take-import.ts';

type Wanted = { readonly write: boolean; readonly skipAlike: boolean; readonly update: boolean };

const FIXED = {
  'too-late': 'det er afgjort',
  ended: 'det er trukket tilbage eller samlet med et andet',
  'changed-meanwhile': 'det blev ændret imens',
} as const;

/** A line for each row that needs a look: alike, changed in the file, or not to be changed. */
export function stateWords(state: RowState, { skipAlike, update }: Wanted): string | undefined {
  const { row, external } = state.row;
  const which = `  række ${row}, nr. ${external}`;
  switch (state.kind) {
    case 'new': {
      if (state.alike.length === 0) return undefined;
      const left = skipAlike ? ' Den bliver ude.' : '';
      return `${which}: ligner ${state.alike.map(alikeWords).join(', ')}.${left}`;
    }
    case 'changed': {
      const what = `er rettet i filen siden ${state.no}: ${state.fields.map(fieldWord).join(', ')}.`;
      return `${which}: ${what} ${update ? 'Forslaget får en ny version.' : 'Tag rettelsen med --update.'}`;
    }
    case 'newer':
      return `${which}: ${state.no} er rettet i Teams siden filen. Teksten i Teams bliver stående.`;
    case 'fixed':
      return `${which}: er rettet i filen, men ${state.no} kan ikke ændres: ${FIXED[state.why]}.`;
    case 'same':
      return undefined;
  }
}

function alikeWords(alike: AlikeRow): string {
  const percent = `${Math.round(alike.score * 100)} %`;
  return 'no' in alike ? `${alike.no} (${percent})` : `række ${alike.row} (${percent})`;
}

function fieldWord(field: string): string {
  const column = Object.entries(IMPORT_COLUMNS).find(([name]) => name === field);
  return column === undefined ? field : column[1].title;
}

/** How much of the file can be used. */
export function fileSums({ rows, problems, unused, sheet }: ReadImport): readonly string[] {
  const lost = new Set(
    problems.filter(({ kind }) => CELL_LOSSES[kind] === 'row').map(({ row }) => row),
  ).size;
  const cells = problems.length - problems.filter(({ kind }) => CELL_LOSSES[kind] === 'row').length;
  const headings = unused.map((one) => `"${one}"`).join(', ');
  return [
    `${sheet}: ${rows.length} forslag kan bruges${lost > 0 ? `, ${rowsWord(lost)} kan ikke` : ''}${
      cells > 0 ? `, ${cells === 1 ? '1 celle' : `${cells} celler`} bør rettes` : ''
    }.`,
    ...(unused.length > 0 ? [`Vi bruger ikke ${headings}.`] : []),
  ];
}

/** What would happen, as long as nothing is written. */
export function planWords({ states }: LookedAt, wanted: Wanted): readonly string[] {
  const counted = (kind: RowState['kind']) => states.filter((one) => one.kind === kind).length;
  const alike = states.filter((one) => one.kind === 'new' && one.alike.length > 0).length;
  const out = wanted.skipAlike ? alike : 0;
  const [changed, kept] = [counted('changed'), counted('newer') + counted('fixed')];
  return [
    `${counted('new') - out} nye, ${counted('same')} er her allerede, ${changed} rettet i filen${
      kept > 0 ? `, ${kept} kan ikke rettes herfra` : ''
    }.`,
    ...(alike > 0
      ? [
          `${alike} ligner noget andet. ${
            wanted.skipAlike
              ? 'De bliver ude.'
              : 'De kommer med og kan samles i Teams; lad dem blive ude med --skip-alike.'
          }`,
        ]
      : []),
    ...(wanted.write ? [] : ['Prøve: intet er gemt. Gem med --write.']),
  ];
}

/** What was written. */
export function takenWords(
  { added, updated, tooLate }: Taken,
  { from, contact }: { readonly from: string; readonly contact: string },
): readonly string[] {
  const range = added.length > 1 ? `${added[0]} til ${added.at(-1)}` : `${added[0]}`;
  return [
    added.length === 0
      ? 'Der var ingen nye forslag at tage ind.'
      : `${added.length} forslag fra ${from} er taget ind: ${range}. ${contact} får en kvittering.`,
    ...(updated.length > 0
      ? [`${updated.length} har fået en ny version: ${updated.join(', ')}.`]
      : []),
    ...(tooLate.length > 0 ? [`Kunne ikke rettes mere: ${tooLate.join(', ')}.`] : []),
  ];
}

function rowsWord(count: number): string {
  return count === 1 ? '1 række' : `${count} rækker`;
}
