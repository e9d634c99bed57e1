// What may be told of an error: its kind, its code and where it was thrown; its message may quote a text.

/** A place in the program: a file below src or of a package, with its line. */
const PLACE = /(?:^|\/)((?:src|node_modules)\/[\w@./-]+):(\d+):\d+\)?$/;
const MOST_PLACES = 8;

/** Kind and code, as `permitted` lets them through. */
export function errorFacts(error: unknown): {
  readonly error: string;
  readonly code?: string;
} {
  if (!(error instanceof Error)) return { error: typeof error };
  const isCoded = 'code' in error && error.code !== undefined;
  return { error: error.name, ...(isCoded && { code: String(error.code) }) };
}

/** Where it was thrown: files and lines, innermost first. Made of nothing but paths and numbers. */
export function placesOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .flatMap((line) => {
      const [, file, at] = PLACE.exec(line) ?? [];
      return file === undefined ? [] : [`${file}:${at}`];
    });
  return places.slice(0, MOST_PLACES).join(' ');
}
