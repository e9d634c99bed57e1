import { describe, expect, it } from 'vitest';
import { verdictPart } from '../../../src/cards/views/verdict-part.ts';
import type { Verdict } from '../../../src/domain/proposal/marks.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aProposal } from '../../support/builders.ts';
import { textIn } from '../walk.ts';

const verdict = (person: string, more: Partial<Verdict>): Verdict => ({
  person: asId<PersonId>(person),
  at: '2027-08-02T09:00:00.000Z',
  ...more,
});
const VERDICTS = [
  verdict('karen', { solved: 'yes', heard: 'yes' }),
  verdict('jens', { solved: 'yes' }),
  verdict('lise', { solved: 'no', missing: 'Lønsystemet' }),
];

describe('verdictPart', () => {
  it('counts what was said and tells what is missing, without names', () => {
    const proposal = aProposal({ verdicts: VERDICTS });

    const [part] = verdictPart({ proposal, reader: 'handler' }, 'da');

    expect(part?.lines.map((line) => textIn(line))).toEqual([
      'Løst?  \nja 2 · nej 1',
      'Hørt undervejs?  \nja 1',
      'Mangler: \nLønsystemet',
    ]);
  });

  it('is nothing for the proposer, and nothing while nobody said anything', () => {
    const proposal = aProposal({ verdicts: VERDICTS });

    expect(verdictPart({ proposal, reader: 'proposer' }, 'da')).toEqual([]);
    expect(verdictPart({ proposal: aProposal(), reader: 'handler' }, 'da')).toEqual([]);
  });
});
