import { describe, expect, it } from 'vitest';
import { VISIBILITIES } from '../../../src/domain/proposal/proposal.ts';
import { othersSeeText } from '../../../src/domain/proposal/text-visibility.ts';

describe('a proposal’s text', () => {
  it('is kept from other leaders by those who show their name to the team alone', () => {
    expect(VISIBILITIES.filter((one) => othersSeeText(one))).toEqual(['handlers', 'all']);
  });
});
