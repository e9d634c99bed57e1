import { describe, expect, it } from 'vitest';
import { caseFaults, readCase } from '../../../../src/bot/handlers/papers/typed-case.ts';
import { NOTHING_TYPED } from '../../../../src/bot/handlers/papers/typed-paper.ts';

describe('what was typed about a case', () => {
  it('is kept together, with the annexes in the order they are offered', () => {
    const typed = {
      ...NOTHING_TYPED,
      title: ' Forenkling ',
      annexes: 'counts,overview',
      ownAnnexes: 'Notat; ;Brev fra KL ',
      only: 'forum',
    };
    expect(readCase(typed)).toEqual({
      skeleton: 'ballerup',
      matter: 'orientation',
      title: 'Forenkling',
      caseNumber: '',
      caseworker: '',
      annexes: ['overview', 'counts'],
      ownAnnexes: ['Notat', 'Brev fra KL'],
      only: 'forum',
    });
  });

  it('has the annex along that is recommended, chosen or not', () => {
    expect(readCase({ ...NOTHING_TYPED, recommended: 'catalogue' })).toMatchObject({
      annexes: ['catalogue'],
      recommended: 'catalogue',
    });
  });

  it('takes a case number of any form', () => {
    const typed = { ...NOTHING_TYPED, caseNumber: 'JNR 26/77' };
    expect(caseFaults(typed)).toEqual([]);
    expect(readCase(typed).caseNumber).toBe('JNR 26/77');
  });

  it('is refused with a CPR number in any of its texts', () => {
    for (const field of ['title', 'caseNumber', 'caseworker', 'ownAnnexes'] as const) {
      expect(caseFaults({ ...NOTHING_TYPED, [field]: 'Karen 010190-1234' })).toEqual([
        { field, kind: 'cpr' },
      ]);
    }
  });

  it('needs a day for a status as an annex', () => {
    const typed = { ...NOTHING_TYPED, annexes: 'status' };
    expect(caseFaults(typed)).toEqual([{ field: 'since', kind: 'required' }]);
    expect(caseFaults({ ...typed, since: '2026-01-01' })).toEqual([]);
  });

  it('is refused where a text is too long', () => {
    expect(caseFaults({ ...NOTHING_TYPED, ownAnnexes: 'x'.repeat(301) })).toEqual([
      { field: 'ownAnnexes', kind: 'too-long' },
    ]);
  });
});
