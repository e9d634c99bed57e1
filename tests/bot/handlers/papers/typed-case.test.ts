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
    expect(readCase('case', typed)).toEqual({
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
    expect(readCase('case', { ...NOTHING_TYPED, recommended: 'catalogue' })).toMatchObject({
      annexes: ['catalogue'],
      recommended: 'catalogue',
    });
  });

  it('takes a case number of any form', () => {
    const typed = { ...NOTHING_TYPED, caseNumber: 'JNR 26/77' };
    expect(caseFaults('case', typed)).toEqual([]);
    expect(readCase('case', typed).caseNumber).toBe('JNR 26/77');
  });

  it('is refused with a CPR number in any of its texts', () => {
    for (const field of ['title', 'caseNumber', 'caseworker', 'ownAnnexes'] as const) {
      expect(caseFaults('case', { ...NOTHING_TYPED, [field]: 'Karen 010190-1234' })).toEqual([
        { field, kind: 'cpr' },
      ]);
    }
  });

  it('needs a day for a status as an annex', () => {
    const typed = { ...NOTHING_TYPED, annexes: 'status' };
    expect(caseFaults('case', typed)).toEqual([{ field: 'since', kind: 'required' }]);
    expect(caseFaults('case', { ...typed, since: '2026-01-01' })).toEqual([]);
  });

  it('has annexes of its own where it is about a work programme, and needs a survey for one', () => {
    const typed = { ...NOTHING_TYPED, annexes: 'overview,programme,survey' };
    expect(readCase('programme-case', typed).annexes).toEqual(['programme', 'survey']);
    expect(caseFaults('programme-case', typed)).toEqual([{ field: 'round', kind: 'required' }]);
    expect(caseFaults('programme-case', { ...typed, round: 'r1' })).toEqual([]);
  });

  it('is refused where a text is too long', () => {
    expect(caseFaults('case', { ...NOTHING_TYPED, ownAnnexes: 'x'.repeat(301) })).toEqual([
      { field: 'ownAnnexes', kind: 'too-long' },
    ]);
  });
});
