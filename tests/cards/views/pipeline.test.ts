import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { pipeline } from '../../../src/cards/views/pipeline.ts';
import { NO, namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const item = {
  no: NO,
  title: 'Nøgler',
  areas: [],
  status: 'received',
  holder: { kind: 'team' },
} as const;

it('turns page by page, in place', () => {
  const view = { items: [item], count: 12, page: 1, pages: 3, names: namesIn(USUAL, 'da') };
  const card = expand(pipeline(view, 'da'));

  expect(textIn(card)).toContain('12 forslag i gang');
  expect(textIn(card)).toContain(`${NO}  \nNøgler`);
  expect(titlesIn(card)).toEqual(['Forrige', 'Næste', 'Nyt forslag']);
  expect(sentBy(card, 'Næste')).toMatchObject({ page: 2, turned: true });
});
