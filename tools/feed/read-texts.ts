/** Reads the texts to hand in: a file with one JSON object a line, whose field `text` is handed in. */
import { basename } from 'node:path';
import { refusal } from '../dev/refusal.ts';
import { contentOf } from './content-of.ts';

export interface TextToFeed {
  /** The field `id`, or the number of the line. */
  readonly id: string;
  readonly text: string;
}

/** Reads all of them, or says in one sentence what is wrong with the file. Empty lines are none. */
export async function readTexts(file: string): Promise<readonly TextToFeed[]> {
  const lines = (await contentOf(file)).split('\n');
  const texts = lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [textOn(line, at + 1, basename(file))],
  );
  if (texts.length === 0) throw refusal(`${basename(file)} holds no texts.`);
  return texts;
}

function textOn(line: string, number: number, file: string): TextToFeed {
  const { id, text } = parsed(line);
  if (typeof text !== 'string' || text.trim() === '') {
    throw refusal(
      `Line ${number} of ${file} is no JSON object with a field "text" that is a text.`,
    );
  }
  return { id: typeof id === 'string' ? id : `line ${number}`, text };
}

function parsed(line: string): { readonly id?: unknown; readonly text?: unknown } {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
