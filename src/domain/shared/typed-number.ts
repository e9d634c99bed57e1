// Numbers as Danes type them, and as clients send them.

/** `1.234,5` and `1 234,5`; below, as a client's number field writes them, `1234.5` and `1e-7`. */
const WRITTEN = /^(?<sign>[-−]?)(?<whole>\d{1,3}(?:[. \u00a0]\d{3})+|\d+)(?:,(?<part>\d+))?$/;
const BY_CLIENT = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** Reads a number; undefined when the text is none. `1.500` is fifteen hundred, as in Danish. */
export function readNumber(text: string): number | undefined {
  const typed = text.trim();
  const { sign, whole, part } = WRITTEN.exec(typed)?.groups ?? {};
  const plain = whole === undefined ? typed : `${whole.replace(/\D/g, '')}.${part ?? '0'}`;
  const size = BY_CLIENT.test(plain) ? Number(plain) : Number.NaN;
  if (!Number.isFinite(size)) return undefined;
  return sign === undefined || sign === '' || size === 0 ? size + 0 : -size;
}
