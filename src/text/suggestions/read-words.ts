// Reads the file of words from which suggestions are made, or says what is wrong with it and where.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { type Words, wordsShape } from './words-shape.ts';

/** The words that come with the program. */
export const WORDS_FILE = fileURLToPath(
  new URL('../../../cards/suggestions/words.json', import.meta.url),
);

/**
 * Refused with one line for each fault, `words.json: areas.hr.da.strong.2: …`. Throws when the
 * file cannot be read.
 */
export function readSuggestionWords(file: string = WORDS_FILE): Result<Words, readonly string[]> {
  const name = basename(file);
  const raw = parsed(readFileSync(file, 'utf8'));
  if (raw === undefined) return refused([`${name}: is no JSON`]);
  const read = wordsShape.safeParse(raw);
  if (read.success) return ok(read.data);
  return refused(
    read.error.issues.map(({ path, message }) =>
      [name, ...(path.length > 0 ? [path.join('.')] : []), message].join(': '),
    ),
  );
}

/** Undefined when the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
