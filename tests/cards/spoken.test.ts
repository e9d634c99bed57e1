import { describe, expect, it } from 'vitest';
import { spoken } from '../../src/cards/spoken.ts';
import type { Content } from '../../src/domain/delivery/message.ts';
import type { Language } from '../../src/domain/shared/language.ts';
import { digestIn } from './samples/channel.ts';
import { namesIn } from './samples/data.ts';
import { USUAL } from './samples/typed.ts';
import { textIn, titlesIn } from './walk.ts';

const names = namesIn(USUAL, 'da');
const place = 'Administration [x](http://y)';

describe('spoken', () => {
  it.each<[Content, string, string]>([
    [
      { kind: 'welcome', firstName: 'Karen', offerEnglish: false },
      'Hej Karen',
      'Hvad kan vi gøre lettere? Skriv det bare her i chatten.',
    ],
    [
      { kind: 'channel-bound', place, by: 'Karen', readers: 214 },
      '214 personer kan læse med',
      'Overblikket kommer nu i Administration x (http: y)',
    ],
    [
      { kind: 'channel-left', place, by: 'Karen' },
      'Flyttet af Karen',
      'Overblikket er flyttet til Administration x (http: y)',
    ],
    [
      { kind: 'channel-gone', place },
      'Jeg kan ikke længere skrive i',
      'Administrationskanalen er væk – vælg en ny',
    ],
    [
      { kind: 'digest', digest: digestIn(USUAL) },
      'Kræver handling',
      'Ugens overblik: 12 nye, 5 besvarede, 9 over fristen nu',
    ],
  ])('puts %j into a card and one line', (content, text, summary) => {
    const said = spoken(content, 'da', names);

    expect(textIn(said.card)).toContain(text);
    expect(said.summary).toBe(summary);
  });

  it('offers the other language with the greeting', () => {
    const titles = (offerEnglish: boolean, language: Language) =>
      titlesIn(spoken({ kind: 'welcome', firstName: 'Mary', offerEnglish }, language, names).card);

    expect(titles(true, 'da')).toContain('English');
    expect(titles(false, 'da')).not.toContain('English');
    expect(titles(false, 'en')).toContain('Dansk');
  });

  it('speaks the language of the recipient', () => {
    const said = spoken({ kind: 'channel-gone', place }, 'en', names);

    expect(said.summary).toBe('The administration channel is gone – choose a new one');
  });
});
