// The four digits that lead to a round from a personal chat.
const FIRST = 1_000;
const COUNT = 9_000;
/** A year, as people write one for many other reasons. */
const YEAR = /^(?:19|20)\d\d$/;
const CODE = /^[1-9]\d{3}$/;
/** Larger than the codes there are, small enough for exact products. */
const MODULUS = 1_000_003;

/** Codes worth trying for a fresh id, one after the other; none looks like a year. */
export function codesFrom(id: string, count: number): readonly string[] {
  const start = [...id].reduce((sum, sign) => (sum * 131 + sign.charCodeAt(0)) % MODULUS, 7);
  const codes: string[] = [];
  for (let at = 0; codes.length < Math.min(count, COUNT); at += 1) {
    // A step that shares no factor with the number of codes comes past every one of them.
    const code = String(FIRST + ((start + at * 1_733) % COUNT));
    if (!YEAR.test(code)) codes.push(code);
    if (at >= COUNT) break;
  }
  return codes;
}

/** The code in what somebody wrote; undefined when it is anything else. */
export function readCode(text: string): string | undefined {
  const typed = text.trim().replace(/\s/g, '');
  return CODE.test(typed) && !YEAR.test(typed) ? typed : undefined;
}

/** Whether somebody meant a code and mistyped it: digits alone, and neither a code nor a year. */
export function isMistypedCode(text: string): boolean {
  const typed = text.trim().replace(/\s/g, '');
  return /^\d+$/.test(typed) && !CODE.test(typed);
}
