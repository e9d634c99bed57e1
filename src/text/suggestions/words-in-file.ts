// Keeps the words for suggestions as they stand in their file, also when somebody changes it.
import { statSync } from 'node:fs';
import { ok, type Result } from '../../domain/shared/result.ts';
import { readSuggestionWords, WORDS_FILE } from './read-words.ts';
import type { Words } from './words-shape.ts';

/**
 * Reads the file now, refused as `readSuggestionWords` refuses it; what comes back gives the words
 * that count, and looks each time whether the file is another. A change with faults does not count:
 * the faults are told once, and the words before it stay.
 */
export function wordsInFile(
  told: (faults: readonly string[]) => void,
  file: string = WORDS_FILE,
): Result<() => Words, readonly string[]> {
  let changed = changedAt(file);
  const first = readSuggestionWords(file);
  if (!first.ok) return first;
  let words = first.value;
  return ok(() => {
    const now = changedAt(file);
    if (now === undefined || now === changed) return words;
    changed = now;
    const again = readSuggestionWords(file);
    if (again.ok) words = again.value;
    else told(again.problem);
    return words;
  });
}

/** Undefined while it is not there, as when an editor is about to put a new one in its place. */
function changedAt(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
