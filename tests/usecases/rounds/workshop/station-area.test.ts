import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../../src/domain/proposal/proposal.ts';
import { withArea } from '../../../../src/usecases/rounds/workshop/station-area.ts';
import { aProposal, no } from '../../../support/a-proposal.ts';
import { OWNED } from '../../../support/owner-world.ts';

const proposal = (number: string, areas: readonly string[]): Proposal =>
  aProposal(number, { answers: { challenge: 'x', areas } });
const known = [
  proposal('2026-1', ['it']),
  proposal('2026-2', ['it', 'loen']),
  proposal('2026-3', ['loen']),
];
const byNo = new Map(known.map((one) => [one.no, one]));
const station = (numbers: readonly string[], owner?: string) => ({
  id: 's1',
  title: 'Adgange',
  proposals: numbers.map(no),
  ...(owner !== undefined && { owner }),
});
const found = (numbers: readonly string[], owner?: string) =>
  withArea(station(numbers, owner), byNo, OWNED.areas);

describe('withArea', () => {
  it('takes the one area all of its proposals have, with its owner', () => {
    expect(found(['2026-1', '2026-2'])).toMatchObject({ area: 'it', owner: 'Ole <ole@by.dk>' });
  });

  it('keeps whom the host wrote: with the area where the register says the same, else alone', () => {
    expect(found(['2026-1'], 'Nanna')).toMatchObject({ area: 'it', owner: 'Nanna' });
    expect(found(['2026-1'], 'Bo Lund')).toEqual(station(['2026-1'], 'Bo Lund'));
  });

  it('guesses nothing where there are two areas or none', () => {
    expect(found(['2026-2'])).not.toHaveProperty('area');
    expect(found(['2026-1', '2026-3'])).not.toHaveProperty('area');
    expect(found([])).not.toHaveProperty('area');
  });
});
