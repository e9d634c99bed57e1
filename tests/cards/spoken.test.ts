import { describe, expect, it } from 'vitest';
import { spoken } from '../../src/cards/spoken.ts';
import type { Content } from '../../src/domain/delivery/message.ts';
import { MOST_IN_BUNDLE } from '../../src/domain/delivery/quiet.ts';
import { LANGUAGES, type Language } from '../../src/domain/shared/language.ts';
import { digestIn } from './samples/channel.ts';
import { NO, namesIn } from './samples/data.ts';
import { channelNewsIn, toldIn } from './samples/news.ts';
import { TYPED, USUAL } from './samples/typed.ts';
import { textIn, titlesIn } from './walk.ts';

const names = namesIn(USUAL, 'da');
/**
 * Teams takes 100 KB in two bytes a character, and promises 80. Source: "Message size limits" of the
 * Teams documentation; a tenth is left for what is around the cards.
 */
const MOST_CHARACTERS = 36_000;
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
    [
      { kind: 'question', no: NO, title: '**Skema**', question: 'Hvilket skema?' },
      'Hvilket skema?',
      'Spørgsmål til forslaget “Skema”',
    ],
    [
      { kind: 'question-answered', no: NO, title: 'Skema' },
      'Du behøver ikke gøre mere',
      'Spørgsmålet til “Skema” er lukket',
    ],
    [
      { kind: 'letter', title: 'Nyt om vikarer', text: 'Skemaet er væk.', by: 'Karen Holm' },
      'Skemaet er væk.',
      'Nyt om vikarer',
    ],
  ])('puts %j into a card and one line', (content, text, summary) => {
    const said = spoken([content], 'da', names);

    expect(said.cards.map((card) => textIn(card))).toEqual([expect.stringContaining(text)]);
    expect(said.summary).toBe(summary);
  });

  it('offers the other language with the greeting', () => {
    const titles = (offerEnglish: boolean, language: Language) =>
      spoken([{ kind: 'welcome', firstName: 'Mary', offerEnglish }], language, names).cards.flatMap(
        (card) => titlesIn(card),
      );

    expect(titles(true, 'da')).toContain('English');
    expect(titles(false, 'da')).not.toContain('English');
    expect(titles(false, 'en')).toContain('Dansk');
  });

  it('speaks the language of the recipient', () => {
    const said = spoken([{ kind: 'channel-gone', place }], 'en', names);

    expect(said.summary).toBe('The administration channel is gone – choose a new one');
  });

  it('puts several contents into one message, in their order', () => {
    const letter: Content = { kind: 'letter', title: 'Nyt', text: 'Om vikarer.', by: 'Karen' };
    const asked: Content = { kind: 'question', no: NO, title: 'Skema', question: 'Hvilket?' };

    const two = spoken([asked, letter], 'da', names);
    const three = spoken([letter, asked, asked], 'en', names);

    expect(two.cards.map((card) => textIn(card))).toEqual([
      expect.stringContaining('Hvilket?'),
      expect.stringContaining('Om vikarer.'),
    ]);
    expect(two.summary).toBe('Spørgsmål til forslaget “Skema” – og 1 besked til');
    expect(three.summary).toBe('Nyt – and 2 more messages');
  });

  it.each(Object.entries(TYPED))(
    'leaves room for as many as a message holds, whatever they are: %s',
    (_, typed) => {
      const [title, text] = [typed.long(4_000), typed.long(4_000)];
      // Every kind that may share a message with others.
      const kinds: readonly Content[] = [
        { kind: 'digest', digest: digestIn(typed) },
        { kind: 'question', no: NO, title, question: text },
        { kind: 'question-answered', no: NO, title },
        { kind: 'letter', title, text, by: typed.name },
        ...toldIn(typed),
        ...channelNewsIn(typed),
      ];
      const sizes = kinds.flatMap((content) =>
        LANGUAGES.map((language) => {
          const { cards } = spoken([content], language, namesIn(typed, language));
          return JSON.stringify(cards).length;
        }),
      );

      expect(Math.max(...sizes)).toBeLessThan(MOST_CHARACTERS / MOST_IN_BUNDLE);
    },
  );
});
