// The columns of the list: in which order they stand, what they are called and how wide they are.
import { LANGUAGES } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { bare, type Column } from '../register/headings.ts';

/** Widths are in characters, as Excel counts them. */
export const LIST_WIDTHS = {
  no: 11,
  version: 8,
  assessments: 12,
  title: 36,
  text: 70,
  unit: 26,
  proposer: 22,
  area: 24,
  need: 26,
  authority: 24,
  extent: 12,
  value: 10,
  note: 40,
  holder: 26,
  marks: 30,
  status: 16,
  received: 12,
  due: 12,
  from: 24,
  external: 14,
} as const;

export type ListColumn = keyof typeof LIST_WIDTHS;

/** What must be there for a list to be read back. */
export const READ_COLUMNS = {
  no: columnOf('no'),
  version: columnOf('version'),
  assessments: columnOf('assessments'),
  area: columnOf('area'),
  need: columnOf('need'),
  authority: columnOf('authority'),
  extent: columnOf('extent'),
  value: columnOf('value'),
  note: columnOf('note'),
} as const satisfies Partial<Record<ListColumn, Column>>;

export type ReadColumn = keyof typeof READ_COLUMNS;

function columnOf(name: ListColumn): Column {
  const [title = '', ...also] = LANGUAGES.map(
    (language) => catalogueOf(language).sheet.columns[name],
  );
  return { title, required: true, also: also.map(bare), max: 200 };
}
