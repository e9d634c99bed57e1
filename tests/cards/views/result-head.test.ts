import { expect, it } from 'vitest';
import { resultHead, roundName } from '../../../src/cards/views/result-head.ts';
import { headOf } from '../../../src/domain/results/result-page.ts';
import { aReport } from '../samples/results.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn } from '../walk.ts';

const head = headOf(aReport(USUAL));

it('names the wave once', () => {
  expect(roundName({ title: 'Lederundersøgelsen', label: '2026' }, 'da')).toBe(
    'Lederundersøgelsen 2026',
  );
  expect(roundName({ title: 'Lederundersøgelsen 2026', label: '2026' }, 'da')).toBe(
    'Lederundersøgelsen 2026',
  );
});

it('says what is not shown, but in named rounds', () => {
  const hides = 'Færre end 5 svar vises ikke';

  expect(textIn(resultHead(head, 'da').lines)).toContain(hides);
  expect(textIn(resultHead({ ...head, privacy: 'named' }, 'da').lines)).not.toContain(hides);
});
