import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { benefitForm } from '../../../src/cards/views/benefit-form.ts';
import { benefitIn } from '../samples/initiatives.ts';
import { USUAL } from '../samples/typed.ts';
import { inputIn, sentBy, textIn } from '../walk.ts';

type View = ReturnType<typeof benefitIn>;
const shown = (more: Partial<View> = {}) =>
  expand(benefitForm({ ...benefitIn(USUAL), ...more }, 'da'));

describe('the form of a benefit', () => {
  it('asks for time, money and hassle apart, and what the figures are', () => {
    const card = shown();

    expect(inputIn(card, 'hours')['value']).toBe('310');
    expect(inputIn(card, 'hassle')['value']).toBe('2');
    expect(inputIn(card, 'basis')).toMatchObject({ value: 'estimated', style: 'expanded' });
    expect(sentBy(card, 'Gem')).toEqual({ verb: 'benefit.save', id: 'i-1', version: 3 });
    expect(sentBy(card, 'Efter et år')).toEqual({ verb: 'benefit.open', id: 'i-1', after: 12 });
  });

  it('asks what came of it after a time', () => {
    const card = shown({ after: 3, others: ['expected', 12] });

    expect(textIn(card)).toContain('Hvad er der kommet ud af det efter 3 måneder?');
    expect(sentBy(card, 'Gem')).toMatchObject({ after: 3 });
    expect(sentBy(card, 'Forventet')).toEqual({ verb: 'benefit.open', id: 'i-1' });
  });

  it('says which figure is none, and that it is stale', () => {
    const text = textIn(shown({ faults: [{ field: 'kr', kind: 'no-number' }], stale: true }));

    expect(text).toContain('Skriv et tal.');
    expect(text).toContain('En anden har ændret');
  });
});
