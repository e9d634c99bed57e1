import { describe, expect, it } from 'vitest';
import { separatorOf, textOf } from '../../../src/papers/register/csv-text.ts';

const WORDS = 'Børnehuset Æblet på Åvej';

describe('textOf', () => {
  it('reads UTF-8, with and without a mark at the start', () => {
    const utf8 = new TextEncoder().encode(WORDS);

    expect(textOf(utf8)).toBe(WORDS);
    expect(textOf(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toBe(WORDS);
  });

  it('reads what Excel writes on an older Danish machine', () => {
    expect(textOf(new Uint8Array(Buffer.from(WORDS, 'latin1')))).toBe(WORDS);
    expect(textOf(new Uint8Array([0x97, 0x80]))).toBe('—€');
  });

  it('reads UTF-16', () => {
    expect(textOf(new Uint8Array(Buffer.from(`\ufeff${WORDS}`, 'utf16le')))).toBe(WORDS);
  });

  it('takes what holds null bytes for no text', () => {
    expect(textOf(new Uint8Array([65, 0, 66]))).toBeUndefined();
  });
});

describe('separatorOf', () => {
  it.each([
    ['Navn;Type;Leder', ';'],
    ['Navn,Type,Leder', ','],
    ['Navn\tType', '\t'],
    ['"Navn, fuldt, helt";Type', ';'],
    ['Register\n\nNavn,Type', ','],
    ['sep=|\r\nNavn|Type;x', '|'],
    ['Navn', ';'],
    ['Ønsker fra Børn, Unge og Kultur\nNummer;Udfordring\n1;Skema, som skrives to gange', ';'],
    ['Nr,Forslag\n1,Skema; to gange\n2,Skema', ','],
    ['Nr;Hvad, hvor og hvornår;Svar\n1;Skema, to gange;', ';'],
    ['Ønsker, 2026\nNr\tPris\n1\t1,5', '\t'],
    [`Nr;Udfordring\n1;"${'Skema, to gange.\n'.repeat(2_000)}"`, ';'],
  ])('finds it in %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });
});
