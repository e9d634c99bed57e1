import { expect, it } from 'vitest';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn } from '../walk.ts';

const form = () => drawn('paper form, case', USUAL, 'da');

it('asks for order, head and annexes of a case', () => {
  const text = JSON.stringify(form());
  for (const input of ['matter', 'skeleton', 'title', 'caseNumber', 'caseworker', 'only']) {
    expect(text).toContain(`"p.${input}"`);
  }
  expect(text).toContain('"p.annexes"');
  expect(text).toContain('"p.recommended"');
  expect(text).toContain('"p.ownAnnexes"');
});

it('offers as many annexes as one likes, and one that is recommended or none', () => {
  const text = JSON.stringify(form());
  expect(text).toMatch(/"id":"p\.annexes"[^{]*"isMultiSelect":true/);
  expect(text).toContain('Oversigt over forenklingsforslag med trafiklys');
});

it('has a word about a case number of a form we do not know, and none about others', () => {
  const words = 'Den slags sagsnummer kender jeg ikke.';
  expect(textIn(form())).not.toContain(words);
  expect(textIn(drawn('paper form, other case number', USUAL, 'da'))).toContain(words);
});
