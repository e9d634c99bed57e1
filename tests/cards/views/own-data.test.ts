import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { ownData } from '../../../src/cards/views/own-data.ts';
import { nodesIn, textIn, titlesIn } from '../walk.ts';

describe('ownData', () => {
  it('leads to the file, and says what is not in it', () => {
    const card = expand(ownData({ link: 'https://a.example/file/x', minutes: 30 }, 'da'));

    expect(nodesIn(card, 'Action.OpenUrl')).toMatchObject([{ url: 'https://a.example/file/x' }]);
    expect(textIn(card)).toContain('30 minutter');
    expect(textIn(card)).toContain('Anonyme svar er ikke med');
    expect(titlesIn(card)).toContain('Slet mine oplysninger');
  });

  it('says when a file that was gathered is no longer there', () => {
    const text = textIn(expand(ownData({ minutes: 30, problem: 'gone' }, 'da')));

    expect(text).toContain('Filen er der ikke længere');
    expect(text).toContain('Skriv “mine data”');
  });

  it('says who can help where there is no link', () => {
    const card = expand(ownData({ minutes: 30, problem: 'no-address' }, 'en'));

    expect(nodesIn(card, 'Action.OpenUrl')).toEqual([]);
    expect(textIn(card)).toContain('Write to those who run Forenkl');
  });
});
