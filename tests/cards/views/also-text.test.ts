import { describe, expect, it } from 'vitest';
import { alsoText } from '../../../src/cards/views/also-text.ts';
import { asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { proposalIn } from '../samples/proposals.ts';
import { USUAL } from '../samples/typed.ts';

const units = ['a', 'b'].map((id) => asId<UnitId>(id));
const proposal = proposalIn(USUAL, { endorsed: { people: 3, units } });

describe('alsoText', () => {
  it('tells how many others, on how many workplaces in all', () => {
    expect(alsoText({ proposal }, 'da')).toBe('3 ledere · 3 arbejdspladser i alt');
  });

  it('tells handlers how they experience it', () => {
    const also = { hassles: [5, 4], examples: [] };

    expect(alsoText({ proposal, also }, 'da')).toContain('bøvl 4,5 af 5 (2 svar)');
  });

  it('says nothing when nobody else does', () => {
    expect(alsoText({ proposal: proposalIn(USUAL) }, 'da')).toBeUndefined();
  });
});
