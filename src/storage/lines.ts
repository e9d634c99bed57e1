// Lets the writers of one partition go one after another within the process.

/** Runs work when all earlier work of the same line has ended, however it ended. */
export type InLine = <T>(line: string, work: () => Promise<T>) => Promise<T>;

/** Makes lines; one that stands empty is forgotten. */
export function makeLines(): InLine {
  const last = new Map<string, Promise<unknown>>();

  return async (line, work) => {
    const before = last.get(line);
    const turn = (async () => {
      await before?.catch(() => {});
      return work();
    })();
    last.set(line, turn);
    try {
      return await turn;
    } finally {
      if (last.get(line) === turn) last.delete(line);
    }
  };
}
