import { describe, expect, it } from 'vitest';
import { NAME_READERS, seesName } from '../../../src/domain/proposal/name-visibility.ts';
import { VISIBILITIES } from '../../../src/domain/proposal/proposal.ts';

describe('seesName', () => {
  it.each([
    ['handlers', ['proposer', 'administrator', 'responsible']],
    ['team', ['proposer', 'administrator']],
    ['all', ['proposer', 'administrator', 'responsible', 'other']],
  ] as const)('shows a name kept for %s to %j', (visibility, readers) => {
    expect(NAME_READERS.filter((reader) => seesName(reader, visibility))).toEqual(readers);
  });

  it('never hides a name from the team', () => {
    expect(VISIBILITIES.every((visibility) => seesName('administrator', visibility))).toBe(true);
  });
});
