import { describe, expect, it } from 'vitest';
import { textFault } from '../../../src/domain/decision/text-fault.ts';

describe('textFault', () => {
  const check = (text: string, notCpr: readonly string[] = []) =>
    textFault('note', text, { max: 20, notCpr });

  it('finds nothing wrong with a short text', () => {
    expect(check('Ring først')).toEqual([]);
  });

  it('counts characters as people see them', () => {
    expect(check('å'.normalize('NFD').repeat(20))).toEqual([]);
    expect(check('å'.repeat(21))).toEqual([{ field: 'note', kind: 'too-long', max: 20 }]);
  });

  it('stops a CPR number, unless it is said to be none in that very field', () => {
    expect(check('Se 010190-1234')).toMatchObject([{ field: 'note', kind: 'cpr' }]);
    expect(check('Se 010190-1234', ['item'])).toHaveLength(1);
    expect(check('Se 010190-1234', ['note'])).toEqual([]);
  });
});
