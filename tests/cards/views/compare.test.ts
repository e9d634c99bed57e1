import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { compare } from '../../../src/cards/views/compare.ts';
import { NO, namesIn } from '../samples/data.ts';
import { proposalIn } from '../samples/proposals.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn } from '../walk.ts';

describe('compare', () => {
  it('shows both, with the words they share', () => {
    const names = namesIn(USUAL, 'da');
    const saying = (challenge: string) => ({
      proposal: proposalIn(USUAL, { answers: { challenge, wish: 'Ét skema' } }),
      names,
    });
    const both = [saying('Tre skemaer'), saying('To skemaer')];
    const view = {
      no: NO,
      place: { filter: 'all', trail: [] },
      both,
      shared: ['skemaer'],
    } as const;
    const card = expand(compare(view, 'da'));

    const text = textIn(card);
    expect(text).toContain('Fælles ord: skemaer');
    expect(text.indexOf('Tre skemaer')).toBeLessThan(text.indexOf('To skemaer'));
    expect(text).toContain('Ønske');
    expect(sentBy(card, 'Tilbage')).toMatchObject({ verb: 'queue.show', no: NO });
  });
});
