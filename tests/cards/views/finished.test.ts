import { describe, expect, it } from 'vitest';
import type { FinishedView } from '../../../src/cards/finished-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { FINISHED_INPUTS, finished } from '../../../src/cards/views/finished.ts';
import { namesIn } from '../samples/data.ts';
import { finishedIn } from '../samples/news.ts';
import { USUAL } from '../samples/typed.ts';
import { inputIn, nodesIn, sentBy, textIn, titlesIn } from '../walk.ts';

const ONE = {
  on: '2027-06-30',
  challenge: 'Tre skemaer',
  what: 'Ét skema',
  areas: ['it'],
  types: ['school' as const],
  workplaces: 17,
};
const shown = (more: Partial<FinishedView> = {}) =>
  expand(finished({ ...finishedIn(USUAL, namesIn(USUAL, 'da')), items: [ONE], ...more }, 'da'));

describe('finished', () => {
  it('says what was said, what was done, when, where and for how many', () => {
    const text = textIn(shown());

    expect(text).toContain('I sagde – vi gjorde');
    expect(text).toContain('I sagde  \nTre skemaer\nVi gjorde  \nÉt skema');
    expect(text).toContain('30. juni 2027 · It og adgange · 17 arbejdspladser');
  });

  it('leaves out what others may not read, and a number nobody knows', () => {
    const { challenge: _, ...hidden } = ONE;
    const text = textIn(shown({ items: [{ ...hidden, workplaces: 0 }] }));

    expect(text).not.toContain('I sagde  ');
    expect(text).not.toContain('arbejdsplads');
  });

  it('turns pages with the filter that was chosen', () => {
    expect(titlesIn(shown())).toEqual(['Vis', 'Forrige', 'Næste']);
    expect(sentBy(shown(), 'Næste')).toEqual({
      verb: 'done.list',
      page: 2,
      area: 'it',
      type: 'school',
    });
  });

  it('offers what something is finished for, and everything', () => {
    const card = shown();

    expect(inputIn(card, FINISHED_INPUTS.area)['value']).toBe('it');
    expect(inputIn(card, FINISHED_INPUTS.type)['choices']).toEqual([
      { title: 'Alle arbejdspladser', value: 'any' },
      { title: 'Skoler', value: 'school' },
      { title: 'Dagtilbud', value: 'day-care' },
    ]);
    expect(sentBy(card, 'Vis')).toEqual({ verb: 'done.list', page: 0, chosen: true });
  });

  it('says that there is nothing yet, or nothing here', () => {
    const none = { items: [], total: 0, pages: 1, page: 0 };

    expect(textIn(shown({ ...none, filter: {} }))).toContain('Når noget er gjort færdigt');
    expect(nodesIn(shown({ ...none, filter: {} }), 'Input')).toEqual([]);
    expect(textIn(shown({ ...none, filter: { area: 'it' } }))).toContain('Prøv et andet område.');
    expect(titlesIn(shown({ ...none, filter: { area: 'it' } }))).toEqual(['Vis']);
  });
});
