// Lists on a card: headed sections of rows, each of which can be pressed.
import type { ButtonData } from './actions.ts';
import { type PressAction, rowPress } from './buttons.ts';
import { type Run, run } from './runs.ts';

export interface Row {
  readonly title: readonly Run[];
  readonly lines: readonly (readonly Run[])[];
  /** A sign or word at the end of the row: it can be pressed. */
  readonly hint: readonly Run[];
  readonly open: PressAction;
}

export interface Section {
  /** At most one. */
  readonly heading: readonly string[];
  readonly rows: readonly Row[];
}

/** A row that opens something; `says` names the press where clients do not read the row itself. */
export function row(
  title: readonly Run[],
  lines: readonly (readonly Run[])[],
  open: { readonly says: string; readonly press: ButtonData },
): Row {
  const pressed = rowPress({ title: open.says, press: open.press, takesInputs: false });
  return { title, lines, hint: [run('›', { size: 'large', color: 'accent' })], open: pressed };
}

/** A section; none when it has no rows. */
export function section(heading: string | undefined, rows: readonly Row[]): readonly Section[] {
  return rows.length === 0 ? [] : [{ heading: heading === undefined ? [] : [heading], rows }];
}
