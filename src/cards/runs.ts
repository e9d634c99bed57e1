// Pieces of running text: the only elements in which typed text is shown.
import { plain } from './plain.ts';

/** How a piece looks; a look says nothing that the words do not. */
export interface Look {
  readonly weight?: 'lighter' | 'bolder';
  readonly size?: 'small' | 'medium' | 'large';
  readonly color?: 'accent' | 'good' | 'warning' | 'attention';
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

export const SUBTLE: Look = { isSubtle: true };
export const SMALL: Look = { isSubtle: true, size: 'small' };
