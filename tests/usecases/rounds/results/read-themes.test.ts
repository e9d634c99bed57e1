import { expect, it } from 'vitest';
import { makeSuggest } from '../../../../src/text/suggestions/suggest.ts';
import { readThemes } from '../../../../src/usecases/rounds/results/read-themes.ts';
import { EVERY_AREA, WORDS } from '../../../support/suggesting.ts';

const suggest = makeSuggest(() => WORDS);

it('hears the area and the need of a text, with the words that say so', async () => {
  const text = 'Indkøbssystemet taler ikke sammen med økonomisystemet';
  const read = await readThemes({ suggest }, [text], EVERY_AREA);

  expect(read(text).map(({ of }) => of)).toEqual(['area', 'need']);
  expect(read(text).every(({ words }) => words.length > 0)).toBe(true);
});

it('hears nothing in a text that says nothing', async () => {
  const read = await readThemes({ suggest }, ['hmm'], EVERY_AREA);

  expect(read('hmm')).toEqual([]);
  expect(read('another text')).toEqual([]);
});
