import { describe, expect, it } from 'vitest';
import { type ReadCard, readCard } from '../../../tools/client/read-card.ts';
import { fillCard } from '../../../tools/feed/fill-card.ts';
import { chanceFrom } from '../../../tools/feed/random.ts';

const TEXT = 'Vi taster børnenes fremmøde ind både på tavlen og i systemet, hver eneste morgen.';
const SCALE = ['1', '2', '3'].map((value) => ({ title: value, value }));

function cardWith(...body: object[]): ReadCard {
  return readCard({ type: 'AdaptiveCard', body });
}

const fill = (card: ReadCard, extent: 'required' | 'all' = 'required') =>
  fillCard(card, { text: TEXT, extent, chance: chanceFrom(7) });

describe('filling a card', () => {
  it('puts the text where a text is demanded', () => {
    const card = cardWith({ type: 'Input.Text', id: 'what', label: 'Hvad? *' });

    expect(fill(card)).toEqual({ what: TEXT });
  });

  it('leaves what stands there already', () => {
    const card = cardWith({ type: 'Input.Text', id: 'what', label: 'Hvad? *', value: 'Andet' });

    expect(fill(card, 'all')).toEqual({});
  });

  it('writes no more than a field takes', () => {
    const card = cardWith({ type: 'Input.Text', id: 'rule', label: 'Regel *', maxLength: 10 });

    expect(fill(card)).toEqual({ rule: 'Vi taster' });
  });

  it('chooses among the choices of a demanded scale', () => {
    const card = cardWith({ type: 'Input.ChoiceSet', id: 'b', label: 'Bøvl *', choices: SCALE });

    expect(['1', '2', '3']).toContain(fill(card)['b']);
  });

  it('leaves alone what is not demanded unless all is to be answered', () => {
    const card = cardWith(
      { type: 'Input.Text', id: 'wish', label: 'Ønske' },
      { type: 'Input.Number', id: 'minutes', label: 'Minutter' },
      { type: 'Input.ChoiceSet', id: 'how', label: 'Hvor ofte', choices: SCALE },
    );

    expect(fill(card)).toEqual({});
    expect(Object.keys(fill(card, 'all'))).toEqual(['wish', 'minutes', 'how']);
    expect(Number(fill(card, 'all')['minutes'])).toBeGreaterThan(0);
  });

  it('never agrees to anything', () => {
    const card = cardWith({ type: 'Input.Toggle', id: 'notCpr.what', title: 'Det er ikke et' });

    expect(fill(card, 'all')).toEqual({});
  });

  it('sends nothing for a choice without choices', () => {
    const card = cardWith({ type: 'Input.ChoiceSet', id: 'unit', label: 'Enhed *', choices: [] });

    expect(fill(card)).toEqual({});
  });
});
