// Numbers as Danes type them, and as clients send them.

/** `1.234,5`, `1 234,5` and, from a client's number field, `1234.5`. */
const WRITTEN = /^(?<sign>[-−]?)(?<whole>\d{1,3}(?:[. \u00a0]\d{3})+|\d+)(?:,(?<part>\d+))?$/;
const BY_CLIENT = /^-?\d+\.\d+$/;

/** Reads a number; undefined when the text is none. `1.500` is fifteen hundred, as in Danish. */
export function readNumber(text: string): number | undefined {
  const typed = text.trim();
  const { sign, whole, part } = WRITTEN.exec(typed)?.groups ?? {};
  if (whole === undefined) return BY_CLIENT.test(typed) ? Number(typed) : undefined;
  const size = Number(`${whole.replace(/\D/g, '')}.${part ?? '0'}`);
  if (!Number.isFinite(size)) return undefined;
  return sign === '' || size === 0 ? size : -size;
}
