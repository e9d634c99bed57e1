import { expect, it } from 'vitest';
import { itemsIn } from '../../../src/domain/questions/items.ts';
import { measure, measureAny } from '../../../src/domain/results/measure.ts';
import { SET } from '../../usecases/rounds/results/a-set.ts';

const given = Array.from({ length: 9 }, (_, at) => ({
  answers: { q: (at % 5) + 1, text: `tekst ${at}` },
  background: { department: at < 5 ? 'A' : 'B' },
}));
const measuring = {
  given,
  tables: [{ table: 'department', groups: ['A', 'B'] }],
  named: false,
  read: () => [],
} as const;
const [rating, text] = itemsIn(SET);

it('hides both of two groups when one is too small', () => {
  const seen = rating && measure(rating, measuring).tables[0]?.rows.map(({ cell }) => cell.seen);

  expect(seen).toEqual(['guard', 'few']);
});

it('needs ten people for texts, and has no table of them by group', () => {
  const published = text && measure(text, measuring);

  expect(published).toEqual({ overall: { seen: 'few' }, tables: [] });
});

it('hides nothing where names are shown', () => {
  const published = text && measure(text, { ...measuring, named: true });

  expect(published?.overall).toMatchObject({ seen: 'shown', figures: { n: 9 } });
});

it('counts whoever answered any of several', () => {
  expect(measureAny(itemsIn(SET), measuring).overall).toMatchObject({ figures: { n: 9 } });
});
