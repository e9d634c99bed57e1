import { describe, expect, it } from 'vitest';
import { privacyOf, tablesOf } from '../../../src/domain/questions/result-rules.ts';

describe('privacyOf', () => {
  it('is what the set says, else confidential', () => {
    expect(privacyOf({ privacy: 'anonymous' })).toBe('anonymous');
    expect(privacyOf({})).toBe('confidential');
  });
});

describe('tablesOf', () => {
  it('is everybody together where the set says nothing', () => {
    expect(tablesOf({})).toEqual(['overall']);
  });

  it('begins with everybody, in whatever order the set names them', () => {
    expect(tablesOf({ tables: ['unit-type', 'overall'] })).toEqual(['overall', 'unit-type']);
  });
});
