// Makes the words for suggestions ready at start, and looks now and then whether their file changed.
import { basename } from 'node:path';
import type { Log } from '../../ports/log.ts';
import { WORDS_FILE } from './read-words.ts';
import { wordsInFile } from './words-in-file.ts';
import type { Words } from './words-shape.ts';

/** Milliseconds between two looks at the file. */
const LOOK_EVERY_MS = 10_000;

export interface OpenWords {
  /** Reads the file; throws with every fault and its place when the words cannot be used. */
  prepare(): void;
  /** Those that count now; a change of the file counts within ten seconds. */
  words(): Words;
}

/** Nothing is read before it is asked for. A faulty change is told to the log, and does not count. */
export function openWords({
  file = WORDS_FILE,
  log,
  now,
}: {
  readonly file?: string | undefined;
  readonly log: Pick<Log, 'warn'>;
  readonly now: () => number;
}): OpenWords {
  let opened: (() => Words) | undefined;
  let seen: { readonly at: number; readonly words: Words } | undefined;

  function open(): () => Words {
    const read = wordsInFile(
      (faults) => log.warn('suggestion-words-bad', told(file, faults)),
      file,
    );
    if (!read.ok) {
      throw new Error(`The words for suggestions cannot be used:\n${read.problem.join('\n')}`);
    }
    return read.value;
  }

  return {
    prepare: () => {
      try {
        opened ??= open();
      } catch (cause) {
        if (!(cause instanceof Error && 'code' in cause)) throw cause;
        throw new Error(`The words for suggestions cannot be read: look at ${file}.`, { cause });
      }
    },
    words: () => {
      const at = now();
      if (seen !== undefined && at >= seen.at && at - seen.at < LOOK_EVERY_MS) return seen.words;
      opened ??= open();
      seen = { at, words: opened() };
      return seen.words;
    },
  };
}

/** File and place only: what stands there is a text. */
function told(file: string, faults: readonly string[]) {
  const [, place = '', fault] = faults[0]?.split(': ') ?? [];
  return { file: basename(file), faults: faults.length, place: fault === undefined ? '' : place };
}
