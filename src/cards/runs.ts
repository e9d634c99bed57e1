// Pieces of running text: the only elements in which typed text is shown.
import { plain } from './plain.ts';

/** How a piece looks; a look says nothing that the words do not. */
export interface Look {
  readonly weight?: 'lighter' | 'bolder';
  readonly size?: 'small' | 'medium' | 'large';
  readonly color?: 'accent' | 'attention';
  readonly isSubtle?: boolean;
  readonly italic?: boolean;
}

export interface Run extends Look {
  readonly type: 'TextRun';
  readonly text: string;
}

/** One piece of text; anything in it is shown as it is written. */
export function run(text: string, look: Look = {}): Run {
  return { type: 'TextRun', text: plain(text), ...look };
}

/** A bold name and what follows it, on one line. */
export function named(name: string, text: string): readonly Run[] {
  return [run(`${name}  `, { weight: 'bolder' }), run(text)];
}

/** The small line over a title. */
export function eyebrow(text: string): readonly (readonly Run[])[] {
  return [[run(text, { size: 'small', weight: 'bolder', color: 'accent' })]];
}

/** With a capital first, to begin a sentence. */
export function sentence(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('da')}${text.slice(1)}`;
}

export const SUBTLE: Look = { isSubtle: true };
/** What was not answered. */
export const MISSING: Look = { isSubtle: true, italic: true };
export const BOLD: Look = { weight: 'bolder' };
export const SMALL: Look = { isSubtle: true, size: 'small' };
