import { describe, expect, it } from 'vitest';
import type { ReceiptView } from '../../../src/cards/receipt-model.ts';
import { expand } from '../../../src/cards/template.ts';
import { receipt } from '../../../src/cards/views/receipt.ts';
import { AT, NO, namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const view: ReceiptView = {
  no: NO,
  at: AT,
  holder: { kind: 'team' },
  dueOn: '2026-12-07',
  status: 'received',
  kind: 'received',
  offerExtra: true,
  names: namesIn(USUAL, 'da'),
};
const shown = (more: Partial<ReceiptView> = {}) => expand(receipt({ ...view, ...more }, 'da'));

describe('receipt', () => {
  it('gives a number, a holder, a next step and a date', () => {
    const text = textIn(shown());

    expect(text).toContain('Tak – forslag 2026-0042 er modtaget');
    expect(text).toContain('23. november 2026 kl. 10.44');
    expect(text).toContain('Lige nu hos  \nForenklingsteamet i Økonomi');
    expect(text).toContain('Vi læser det og finder ud af, hvem der kan ændre det');
    expect(text).toContain('mandag 7. december 2026');
  });

  it.each<[Partial<ReceiptView>, string]>([
    [{ kind: 'changed' }, 'Gemt – forslag 2026-0042 er rettet'],
    [{ kind: 'supplemented' }, 'De, der behandler forslaget, kan se det nu.'],
    [{ kind: 'locally', status: 'closed' }, 'Vi har noteret det, så andre kan lære af det.'],
    [{ kind: 'withdrawn', status: 'withdrawn' }, 'Ingen arbejder videre med det.'],
  ])('says what was done: %j', (more, words) => {
    expect(textIn(shown(more))).toContain(words);
  });

  it('says how to be told, where nothing can be sent yet', () => {
    expect(textIn(shown({ outOfReach: true }))).toContain('når du har åbnet Forenkl i Teams');
    expect(textIn(shown())).not.toContain('åbnet Forenkl');
  });

  it('names no next step where it is settled', () => {
    for (const status of ['decided', 'closed'] as const) {
      expect(textIn(shown({ kind: 'supplemented', status }))).not.toContain('Næste skridt');
    }
    expect(textIn(shown({ kind: 'supplemented' }))).toContain('Næste skridt');
  });

  it.each([
    ['handlers', 'De, der behandler forslaget'],
    ['team', 'Kun forenklingsteamet'],
    ['all', 'Alle, der kan se forslaget'],
  ] as const)('says who sees the name: %s', (visibility, words) => {
    expect(textIn(shown({ visibility }))).toContain(`Dit navn ses af  \n${words}`);
    expect(textIn(shown())).not.toContain('Dit navn');
  });

  it('offers figures and examples, which are voluntary', () => {
    expect(sentBy(shown(), 'Tilføj tal og eksempler (frivilligt)')).toMatchObject({
      verb: 'proposal.edit',
      no: NO,
    });
    expect(titlesIn(shown({ offerExtra: false }))).toEqual(['Se forslaget']);
  });
});
