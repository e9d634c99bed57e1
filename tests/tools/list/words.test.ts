import { describe, expect, it } from 'vitest';
import type { RowFault } from '../../../src/papers/triage-list/read-list.ts';
import type { RowOutcome } from '../../../src/usecases/triage/load-list.ts';
import { cellsWords, faultWords, listFileWords, sumWords } from '../../../tools/list/words.ts';
import { no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const AT = { row: 7, no: no('2026-1') };
const CPR = { field: 'note', kind: 'cpr', shown: ['010190-xxxx'] } as const;

const REFUSED: readonly (RowFault | RowOutcome)[] = [
  { row: 7, kind: 'no-number', value: '' },
  { row: 7, kind: 'no-number', value: 'x' },
  { row: 7, kind: 'no-version' },
  { row: 7, kind: 'repeated', others: [9] },
  { ...AT, kind: 'not-found' },
  {
    ...AT,
    kind: 'unknown-words',
    words: [{ part: 'area', value: 'Vej', accepted: ['It', 'Løn'] }],
  },
  { ...AT, kind: 'not-filled', faults: [{ field: 'value', kind: 'required' }, CPR] },
  { ...AT, kind: 'not-filled', faults: [{ field: 'note', kind: 'too-long', max: 1_000 }] },
  { ...AT, kind: 'handled' },
  { ...AT, kind: 'words-changed' },
  { ...AT, kind: 'judged-meanwhile', assessment: anAssessment() },
];

describe('faultWords', () => {
  it.each(REFUSED.map((one) => [one.kind, one] as const))(
    'says which row, why and what to do: %s',
    (_kind, one) => {
      expect(faultWords(one)).toMatch(
        /^ {2}række 7(, 2026-0001)?: \S.+\. .*Rækken er ikke med\.$/u,
      );
      expect(faultWords(one)).not.toContain('undefined');
    },
  );

  it('says something of its own for each', () => {
    expect(new Set(REFUSED.map(faultWords)).size).toBe(REFUSED.length);
    expect(faultWords({ ...AT, kind: 'same' })).toBeUndefined();
  });
});

describe('cellsWords', () => {
  it('shows a long note on one line, cut', () => {
    const cells = [{ part: 'note', from: '', to: `To\nlinjer ${'x'.repeat(200)}` }] as const;
    const [line = ''] = cellsWords({ ...AT, kind: 'change', cells }, { areas: [] });

    expect(line).toMatch(/^ {2}række 7, 2026-0001, Intern note: \(tom\) → "To linjer x+…"$/);
  });
});

describe('listFileWords', () => {
  it('says what to do with each file that cannot be used', () => {
    const columns = ['Omfang', 'Værdi'];
    expect([
      listFileWords({ kind: 'missing-columns', columns }),
      listFileWords({ kind: 'repeated-columns', columns: ['Omfang'] }),
      listFileWords({ kind: 'empty' }),
    ]).toEqual([
      'Filen mangler "Omfang" og "Værdi". Tag en ny fil, og lad overskrifterne stå.',
      'Filen har "Omfang" to gange. Slet den, der ikke skal bruges.',
      'Filen er tom.',
    ]);
  });
});

describe('sumWords', () => {
  it('counts what was written and what was not', () => {
    expect(sumWords({ changed: 2, refused: 1, write: true })).toEqual([
      '2 forslag er vurderet, 1 række kan ikke bruges.',
    ]);
    expect(sumWords({ changed: 0, refused: 2, write: true })).toEqual([
      'Intet er gemt: 2 rækker kan ikke bruges.',
    ]);
  });
});
