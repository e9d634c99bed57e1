import { describe, expect, it } from 'vitest';
import { AUTHORITIES } from '../../../src/domain/proposal/classification.ts';
import { roadOf } from '../../../src/domain/triage/road.ts';

describe('roadOf', () => {
  it('leads every authority somewhere, but what is not known', () => {
    expect(AUTHORITIES.map((one) => [one, roadOf(one)])).toEqual([
      ['national', { kind: 'answer', outcome: 'passed-on' }],
      ['political', { kind: 'forum' }],
      ['administrative', { kind: 'owner' }],
      ['process-owner', { kind: 'owner' }],
      ['own-unit', { kind: 'answer', outcome: 'decided-locally' }],
      ['unknown', undefined],
    ]);
  });
});
