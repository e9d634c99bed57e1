import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { alike } from '../../../src/cards/views/alike.ts';
import { alikeIn, hiddenIn, offersIn, othersIn } from '../samples/alike.ts';
import { DRAFT, NO } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { buttonsIn, sentBy, textIn, titlesIn } from '../walk.ts';

const one = {
  kind: 'proposal' as const,
  ...othersIn(USUAL, { text: 'Vikaren står tre steder.' }),
  shared: ['vikar', 'vagtplan'],
};

function shown(more: Parameters<typeof alikeIn>[2] = {}) {
  return expand(alike(alikeIn(USUAL, 'da', { found: [one], ...more }), 'da'));
}

describe('what is like a draft', () => {
  it('tells the challenge, how many have it, where it is and why it is shown', () => {
    const text = textIn(shown());

    expect(text).toContain('Andre har oplevet noget lignende');
    expect(text).toContain('“Vikaren står tre steder.”');
    expect(text).toContain('Fra et dagtilbud · 3 arbejdspladser oplever det');
    expect(text).toContain(
      'Sendt videre · Lige nu hos It og Digitalisering · svar senest 11. december',
    );
    expect(text).toContain('I skriver begge om: vikar, vagtplan');
  });

  it('has the easiest button for each, and the way on and back below', () => {
    const card = shown({ found: [one, one, one] });

    expect(titlesIn(card)).toEqual([
      'Det oplever vi også',
      'Det oplever vi også',
      'Det oplever vi også',
      'Nej, mit er noget andet',
      'Tilbage',
    ]);
    const at = { draft: DRAFT, revision: 7 };
    expect(buttonsIn(card)[0]).toMatchObject({ verb: 'draft.endorse', data: { ...at, no: NO } });
    expect(sentBy(card, 'Nej, mit er noget andet')).toEqual({
      verb: 'draft.alike',
      ...at,
      go: 'other',
    });
    expect(sentBy(card, 'Tilbage')).toEqual({ verb: 'draft.alike', ...at, go: 'back' });
  });

  it('shows what it is about where the text is for the team alone', () => {
    const text = textIn(shown({ found: [{ kind: 'proposal', ...hiddenIn(USUAL), shared: [] }] }));

    expect(text).toContain('Et forslag om It og adgange · Ansættelse og løn');
    expect(text).not.toMatch(/dagtilbud|I skriver begge/);
  });

  it('offers what is done already and guidance in the same way', () => {
    const card = shown({ found: offersIn(USUAL) });

    expect(titlesIn(card)).toEqual([
      'Det oplever vi også',
      'Det dækker mit',
      'Åbn vejledningen',
      'Det løste det for mig',
      'Nej, mit er noget andet',
      'Tilbage',
    ]);
    const at = { draft: DRAFT, revision: 7 };
    expect(sentBy(card, 'Det dækker mit')).toEqual({
      verb: 'draft.follow',
      ...at,
      initiative: 'i-1',
    });
    expect(sentBy(card, 'Det løste det for mig')).toEqual({
      verb: 'draft.guided',
      ...at,
      guidance: 'adgang',
    });
    expect(textIn(card)).toContain('Klar senest 30. juni 2027');
    expect(JSON.stringify(card)).toContain('"url":"https://intranet.example/adgang"');
  });

  it('says so when only help is found, no proposal', () => {
    const text = textIn(shown({ found: offersIn(USUAL).slice(1) }));

    expect(text).toContain('Måske er der allerede hjælp at hente');
    expect(text).not.toContain('Andre har oplevet');
  });

  it.each(['http://intranet.example/', 'javascript:alert(1)', 'https:evil'])(
    'opens no page that is not behind a lock: %s',
    (link) => {
      const guidance = {
        kind: 'guidance',
        id: 'g',
        title: 'Vejledning',
        link,
        shared: [],
      } as const;

      expect(titlesIn(shown({ found: [guidance] }))).not.toContain('Åbn vejledningen');
    },
  );

  it('says why it is shown again', () => {
    expect(textIn(shown({ note: 'alike-ended' }))).toContain('afsluttet i mellemtiden');
  });
});
