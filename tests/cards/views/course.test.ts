import { describe, expect, it } from 'vitest';
import type { CourseView } from '../../../src/cards/news-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { course } from '../../../src/cards/views/course.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { NO, namesIn } from '../samples/data.ts';
import { OTHER } from '../samples/news.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn, titlesIn } from '../walk.ts';

const VIEW: CourseView = {
  no: NO,
  title: 'Tre skemaer',
  own: true,
  askable: false,
  status: 'forwarded',
  holder: { kind: 'owner', area: 'it' },
  dueOn: '2026-12-11',
  workplaces: 3,
  people: 4,
  treatments: [],
  former: [],
  initiatives: [],
  history: [],
  reader: asId<PersonId>('karen'),
  names: namesIn(USUAL, 'da'),
};
const shown = (more: Partial<CourseView> = {}) => expand(course({ ...VIEW, ...more }, 'da'));

describe('course', () => {
  it('says where it is, by when there is an answer, and how many experience it', () => {
    const text = textIn(shown());

    expect(text).toMatch(/^Sendt videre\nHele forløbet for 2026-0042\n/);
    expect(text).toContain('Hos  \nIt og Digitalisering');
    expect(text).toContain('Svar senest  \nfredag 11. december 2026');
    expect(text).toContain('3 arbejdspladser oplever det');
    expect(titlesIn(shown())).toEqual(['Se forslaget']);
  });

  it('tells each treatment, with the word where it is told', () => {
    const text = textIn(
      shown({
        treatments: [
          { on: '2026-12-14', forum: 'Hoved-MED' },
          {
            on: '2027-01-19',
            forum: 'Direktionen',
            item: '6',
            word: { da: 'tiltrådt', en: 'agreed' },
            addition: 'Status om et år',
          },
        ],
      }),
    );

    expect(text).toContain('14. december 2026 · Hoved-MED');
    expect(text).toContain('19. januar 2027 · Direktionen, punkt 6\n: tiltrådt. Status om et år');
  });

  it('tells the answer, what is done about it, and what was answered before', () => {
    const horizon = { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' };
    const card = shown({
      status: 'decided',
      outcome: 'planned',
      holder: { kind: 'nobody' },
      askable: true,
      answer: { outcome: 'planned', reason: 'Fordi' },
      explanation: 'Loven kræver det.',
      initiatives: [{ title: 'Ét skema', state: 'running', horizon }],
      former: [{ on: '2026-12-01', outcome: 'guidance' }],
    });

    expect(textIn(card)).toContain('Svaret: Det bliver gjort\nFordi');
    expect(textIn(card)).toContain('Derfor gør vi sådan\nLoven kræver det.');
    expect(textIn(card)).toContain('Ét skema – i gang\nTidspunkt: 1. halvår 2027');
    expect(textIn(card)).toContain('1. december 2026: Der er en vejledning, der løser det');
    expect(textIn(card)).not.toContain('Hos  ');
    expect(titlesIn(card)).toEqual(['Stil et spørgsmål', 'Se forslaget']);
  });

  it('leads one who follows it to no proposal of somebody else', () => {
    expect(titlesIn(shown({ own: false }))).toEqual([]);
  });

  it('says what it is handled together with', () => {
    expect(textIn(shown({ joinedWith: OTHER }))).toContain('Behandles sammen med 2026-0031.');
  });
});
