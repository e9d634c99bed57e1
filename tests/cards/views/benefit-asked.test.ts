import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { benefitAsked } from '../../../src/cards/views/benefit-asked.ts';
import { asId, type InitiativeId } from '../../../src/domain/shared/ids.ts';
import { sentBy, textIn } from '../walk.ts';

const ID = asId<InitiativeId>('i-1');

describe('the question what came of it', () => {
  it.each([
    [3, 'Tre måneder efter'],
    [12, 'Et år efter'],
  ] as const)('after %s months says when it is, and leads to the form', (after, text) => {
    const card = expand(benefitAsked({ initiative: ID, title: 'Ét skema', after }, 'da'));

    expect(textIn(card)).toContain(text);
    expect(textIn(card)).toContain('Ét skema');
    expect(sentBy(card, 'Skriv udbyttet')).toEqual({ verb: 'benefit.open', id: 'i-1', after });
  });
});
