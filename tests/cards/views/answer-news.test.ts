import { describe, expect, it } from 'vitest';
import type { NewsOf } from '../../../src/cards/news-models.ts';
import { answerNews } from '../../../src/cards/views/answer-news.ts';
import { NO } from '../samples/data.ts';
import { textIn } from '../walk.ts';

const HORIZON = { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' };
const ANSWER: NewsOf<'answer'> = {
  kind: 'answer',
  no: NO,
  outcome: 'planned',
  reason: 'Skemaet har det hele.',
  parts: {
    challenge: 'Tre skemaer',
    initiative: 'Adgang bestilles én gang',
    improvement: 'Ét skema',
    horizon: HORIZON,
    now: 'Bestil før kontrakten',
    first: 'Om lønsystemet kan være med',
  },
  lead: 'Ole Bang',
  workplaces: 17,
  treatment: {
    forum: 'direktionen',
    on: '2027-01-19',
    item: '6',
    word: { da: 'tiltrådt', en: 'agreed' },
    addition: 'Status om et år.',
  },
};

describe('answerNews', () => {
  it('begins with the plain outcome and ends with the word of the committee', () => {
    const told = answerNews(ANSWER, 'da');
    const lines = told.lines.map((line) => textIn(line).replaceAll('\n', ''));

    expect(told.title).toBe('Det bliver gjort');
    expect(lines).toEqual([
      'Udfordringen  Tre skemaer',
      'Det gør vi  Adgang bestilles én gang',
      'Det betyder for jer  Ét skema',
      'Hvornår  1. halvår 2027 (senest 30. juni 2027)',
      'Ansvarlig  Ole Bang',
      'Hvorfor  Skemaet har det hele.',
      'Det kan vi gøre nu  Bestil før kontrakten',
      'Det skal afklares først  Om lønsystemet kan være med',
      '17 arbejdspladser har peget på det samme.',
      'Behandlet i direktionen 19. januar 2027, punkt 6: tiltrådt. Status om et år.',
    ]);
    expect(told.lines.at(-1)?.every(({ size }) => size === 'small')).toBe(true);
  });

  it('says the word in the language of the reader', () => {
    expect(textIn(answerNews(ANSWER, 'en').lines.at(-1))).toContain('item 6: agreed.');
  });

  it('is the reason alone without parts, and leaves the count out for one workplace', () => {
    const { parts: _parts, treatment: _treatment, lead: _lead, ...bare } = ANSWER;

    const told = answerNews({ ...bare, outcome: 'decided-locally', workplaces: 1 }, 'da');

    expect(told.title).toBe('Det kan I selv beslutte');
    expect(told.lines.map((line) => textIn(line))).toEqual(['Skemaet har det hele.']);
    expect(told.tellsChallenge).toBe(false);
  });
});
