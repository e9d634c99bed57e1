import { describe, expect, it } from 'vitest';
import { ok, type Result, refused } from '../../../src/domain/shared/result.ts';

function halved(number: number): Result<number, 'odd'> {
  return number % 2 === 0 ? ok(number / 2) : refused('odd');
}

describe('a result', () => {
  it('holds either what went well or why it did not', () => {
    expect(halved(4)).toEqual({ ok: true, value: 2 });
    expect(halved(3)).toEqual({ ok: false, problem: 'odd' });
  });
});
