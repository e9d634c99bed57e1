/** What nobody sends by accident: wrong types, odd characters, great size and depth. */
import fc from 'fast-check';

/** Texts that are harmless to read and were not to somebody's parser. */
export const HOSTILE_TEXTS = [
  'før \u0000\u0007\u001b[31m efter',
  'fra højre \u202egnirts\u202c og \u200f tilbage',
  `zalgo ${'a\u0301\u0300\u0302\u0303\u0308'.repeat(40)}`,
  '🧾'.repeat(10_000),
  '{{DATE(2026-01-01T00:00:00Z)}} $\u007b$root} {{TIME}}',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1+1)*cmd|x',
  '\t=1+1',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '<at>Alle</at> [klik](javascript:alert(1)) ![x](https://ond.example/x.png)',
  ']]> <!-- & &lt; " \' \\ \u2028\u2029',
  'halv \ud83d tegn \udc00',
  '__proto__',
  '../../../etc/passwd',
] as const;

const ODD = [
  ...HOSTILE_TEXTS,
  '',
  ' ',
  'constructor',
  '2026-0001',
  '2026-000001',
  '9999-999999',
  'a~b~c',
  '%00%2e',
  'NaN',
  'x'.repeat(100_000),
  ...[null, true, false, 0, -1, 0.5, 1e308, Number.MAX_SAFE_INTEGER],
  ...[[], {}, [[]], [null], { toString: 'x' }, { length: 1e9 }],
] as const;

/** Own properties, as only a parser makes them. */
const PROTOTYPES = [
  '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}',
  '{"hasOwnProperty":1,"toJSON":"x","then":"x","__proto__":null}',
].map((text): unknown => JSON.parse(text));

/** Anything JSON can hold. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...ODD, ...PROTOTYPES) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 2, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3_000 }).map(nested) },
);

/** Stands for lists in objects in lists, so many levels: written out when it is sent. */
function nested(depth: number): string {
  return `§deep ${depth}§`;
}

/** The JSON of a value, with all its depth. */
export function written(value: unknown): string {
  const deep = (levels: number) => `${'{"a":['.repeat(levels)}${']}'.repeat(levels)}`;
  return JSON.stringify(value).replace(/"§deep (\d+)§"/g, (_, depth) => deep(Number(depth)));
}

/** `value` with what stands at a path of names replaced; `gone` takes it out. */
export function replacedAt(value: unknown, path: readonly string[], by: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return by;
  const fields: Readonly<Record<string, unknown>> = isRecord(value) ? value : {};
  const { [name]: present, ...others } = fields;
  const replaced = replacedAt(present, rest, by);
  return replaced === GONE ? others : { ...others, [name]: replaced };
}

export const GONE = Symbol('gone');

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
