// Names for sheets that Excel takes: short, without its own signs, and each only once.
import { clip, oneLine } from '../../domain/shared/plain-text.ts';

/** Most characters of a name. */
const MOST = 31;
/** Reserved, whatever the language. */
const TAKEN = 'history';

/** As they are wanted, in the same order; what cannot stand in a name becomes a blank. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const used = new Set([TAKEN]);
  return wanted.map((name) => {
    const bare = oneLine(name.replace(/[[\]:*?/\\]+/g, ' ').replace(/^'+|'+$/g, ''));
    const free = firstFree(bare === '' ? '1' : bare, used);
    used.add(free.toLowerCase());
    return free;
  });
}

function firstFree(name: string, used: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? '' : ` ${count}`;
    const tried = `${clip(name, MOST - end.length)}${end}`;
    if (!used.has(tried.toLowerCase())) return tried;
  }
}
