import { describe, expect, it } from 'vitest';
import { LOSSES, type ProblemKind } from '../../../src/papers/register/problems.ts';
import type { FileProblem } from '../../../src/papers/register/sheet.ts';
import { fileWords, problemWords } from '../../../tools/register/words.ts';

const KINDS = Object.keys(LOSSES) as ProblemKind[];

describe('problemWords', () => {
  it.each(KINDS)('says where, what to do and what is left out: %s', (kind) => {
    const words = problemWords({
      kind,
      sheet: 'Enheder',
      row: 7,
      column: 'Type',
      value: 'Kiosk',
      accepted: ['Skole', 'Andet'],
      part: 'Kiosk',
      limit: 200,
      first: { sheet: 'Enheder', row: 3 },
    });

    expect(words).toMatch(/^Enheder(, række 7)?(, "Type")?: .+\. \S.+ ikke med\.$|uden mailen\.$/u);
    expect(words).not.toContain('undefined');
  });

  it('names the row for what is wrong in a row only', () => {
    expect(problemWords({ kind: 'missing', sheet: 'A', row: 4, column: 'Navn' })).toBe(
      'A, række 4, "Navn": feltet er tomt. Udfyld det. Rækken er ikke med.',
    );
    expect(problemWords({ kind: 'missing-column', sheet: 'A', row: 1, column: 'Navn' })).toBe(
      'A: kolonnen "Navn" mangler. Tilføj den, og indlæs filen igen. Arket er ikke med.',
    );
  });
});

describe('fileWords', () => {
  const problems: readonly FileProblem[] = [
    { kind: 'too-large', limitMb: 5 },
    { kind: 'too-many-rows', limit: 20_000 },
    { kind: 'swells' },
    { kind: 'old-excel' },
    { kind: 'not-a-table' },
    { kind: 'quotes' },
    { kind: 'empty' },
  ];

  it('says something of its own for every problem', () => {
    const words = problems.map(fileWords);

    expect(new Set(words).size).toBe(problems.length);
    expect(fileWords({ kind: 'too-many-rows', limit: 20_000 })).toContain('20.000');
  });
});
