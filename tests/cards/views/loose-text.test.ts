import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { looseText } from '../../../src/cards/views/loose-text.ts';
import { DRAFT, NO } from '../samples/data.ts';
import { nodesIn, sentBy, textIn } from '../walk.ts';

const view = {
  text: 'Ja, også vikarer',
  clipped: false,
  draft: DRAFT,
  replies: [{ no: NO, title: 'Tre skemaer', question: 'Gælder det også vikarer?' }],
  openDrafts: [{ id: DRAFT, title: 'Noget andet' }],
};

describe('looseText', () => {
  const card = expand(looseText(view, 'da'));

  it('shows the text and that nothing is sent', () => {
    expect(textIn(card)).toContain('Ja, også vikarer');
    expect(textIn(card)).toContain('Intet er sendt endnu.');
  });

  it('says when there was only room for the beginning', () => {
    const clipped = expand(looseText({ ...view, clipped: true }, 'da'));

    expect(textIn(clipped)).toContain('Din tekst var længere, end der er plads til.');
    expect(textIn(card)).not.toContain('Din tekst var længere');
  });

  it('offers the answer to an open question first, then the draft, then a new proposal', () => {
    expect(nodesIn(card, 'Action.Execute').map(({ verb }) => verb)).toEqual([
      'text.reply',
      'text.add',
      'text.new',
    ]);
    expect(textIn(card)).toContain('Vi spurgte: Gælder det også vikarer?');
  });

  it('calls it an addition where nothing was asked', () => {
    const replies = [{ no: NO, title: 'Tre skemaer' }];
    const unasked = expand(looseText({ ...view, replies }, 'da'));

    expect(sentBy(unasked, 'Tilføj til 2026-0042')).toMatchObject({ verb: 'text.reply', no: NO });
    expect(textIn(unasked)).toContain('Tilføj til 2026-0042');
    expect(textIn(unasked)).not.toContain('Svar på');
  });

  it('quotes a long text so far that the choices stay in sight', () => {
    const long = expand(looseText({ ...view, text: 'æøå '.repeat(1_000) }, 'da'));

    expect(textIn(long).length).toBeLessThan(1_000);
  });

  it('says with each where the text goes', () => {
    expect(sentBy(card, 'Svar på 2026-0042')).toEqual({ verb: 'text.reply', draft: DRAFT, no: NO });
    expect(sentBy(card, 'Læg til: Noget andet')).toEqual({
      verb: 'text.add',
      draft: DRAFT,
      to: DRAFT,
    });
  });
});
