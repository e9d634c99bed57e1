import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lineCount, nodesOf, parseFiles, placeOf } from './source-files.ts';

const FILES = { median: 55, p90: 150, max: 300 };
const FUNCTIONS = { p90: 35 };
const CASTS_PER_1000_LINES = 2;

/** Files that may be longer than the rest, with the reason. */
const LONGER: Readonly<Record<string, string>> = {};

const files = parseFiles('src/**/*.ts');
const lengths = files.map((file) => ({
  name: file.fileName,
  lines: file.getLineStarts().length - 1,
}));
const nodes = files.flatMap((file) => [...nodesOf(file)]);

/** The value below which `share` of the values lie. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);

  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

describe('source files', () => {
  const lines = lengths.map((file) => file.lines);

  it(`have a median of at most ${FILES.median} lines`, () => {
    expect(quantile(lines, 0.5)).toBeLessThanOrEqual(FILES.median);
  });

  it(`have at most ${FILES.p90} lines in nine of ten cases`, () => {
    expect(quantile(lines, 0.9)).toBeLessThanOrEqual(FILES.p90);
  });

  it(`have at most ${FILES.max} lines unless a reason is given`, () => {
    const tooLong = lengths.filter((file) => file.lines > FILES.max && !(file.name in LONGER));

    expect(tooLong).toEqual([]);
  });

  it('give no reason for a length they do not have', () => {
    const needed = lengths.filter((file) => file.lines > FILES.max).map(({ name }) => name);

    expect(needed).toEqual(expect.arrayContaining(Object.keys(LONGER)));
  });

  it('never say any', () => {
    const places = nodes.filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword).map(placeOf);

    expect(places).toEqual([]);
  });

  it(`cast at most ${CASTS_PER_1000_LINES} times in 1,000 lines`, () => {
    const casts = nodes.filter(
      (node) => ts.isAsExpression(node) && !ts.isConstTypeReference(node.type),
    );
    const total = lines.reduce((sum, count) => sum + count, 0);

    expect(
      casts.length,
      `casts at ${casts.map(placeOf).join(', ')} in ${total} lines`,
    ).toBeLessThanOrEqual(Math.ceil((total * CASTS_PER_1000_LINES) / 1000));
  });
});

describe('functions', () => {
  it(`have at most ${FUNCTIONS.p90} lines in nine of ten cases`, () => {
    const bodies = nodes.filter(
      (node) =>
        ts.isFunctionLike(node) &&
        'body' in node &&
        node.body !== undefined &&
        ts.isBlock(node.body as ts.Node),
    );

    expect(quantile(bodies.map(lineCount), 0.9)).toBeLessThanOrEqual(FUNCTIONS.p90);
  });
});
