import { describe, expect, it } from 'vitest';
import type { PageView } from '../../../src/cards/page-models.ts';
import { reviewRows } from '../../../src/cards/views/review-rows.ts';
import { answersIn, pageView } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn } from '../walk.ts';

const rows = (more: Partial<PageView> = {}) => reviewRows(pageView(USUAL, 'check', more), 'da');
const textOf = (more?: Partial<PageView>) =>
  rows(more).map(({ title, lines }) => textIn([title, lines]));

describe('reviewRows', () => {
  it('shows every answer by its short name', () => {
    expect(textOf().slice(1, 4)).toEqual([
      'Bøvl\nMeget (4 af 5)',
      'Hjælper mest\nAt it-systemet bliver bedre, eller at systemerne taler sammen',
      'Emne\nIt og adgange · Ansættelse og løn',
    ]);
  });

  it('says what is not answered, and asks to fill it in', () => {
    const given = rows({ answers: { challenge: 'Tre skemaer', hassle: 5 } });

    expect(textIn(given[2]?.lines)).toBe('ikke besvaret');
    expect(textIn(given[2]?.hint)).toBe('Udfyld');
    expect(textIn(given[0]?.hint)).toBe('Ret');
  });

  it('shows what was offered on top only when it was answered', () => {
    const names = (answers: PageView['answers']) =>
      rows({ answers }).map(({ title }) => textIn(title));

    expect(names(answersIn(USUAL))).not.toContain('Personer');
    expect(names({ ...answersIn(USUAL), people: 3 })).toContain('Personer');
  });

  it('cuts a long answer', () => {
    const [first] = textOf({ answers: { challenge: 'ord '.repeat(1_000) } });

    expect(first?.length).toBeLessThan(200);
    expect(first).toMatch(/ …$/);
  });

  it('leads to the page of the answer and takes along what is on this one', () => {
    expect(rows()[2]?.open).toMatchObject({
      associatedInputs: 'auto',
      data: { page: 'check', go: 'edit', to: 'help' },
      fallback: { title: 'Ret: Hjælper mest' },
    });
  });
});
