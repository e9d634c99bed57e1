import { expect, it } from 'vitest';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn } from '../walk.ts';

const text = (name: string) => JSON.stringify(drawn(name, USUAL, 'da'));

it('asks only for what the paper takes, and marks what it needs', () => {
  expect(text('paper form, catalogue')).toContain('"p.since"');
  expect(text('paper form, catalogue')).not.toContain('"p.forum"');
  expect(text('paper form, status')).toContain('"label":"Siden *"');
  expect(text('paper form, catalogue')).toContain('"label":"Siden"');
  expect(text('paper form, case')).toContain('"p.skeleton"');
});

it('arranges the catalogue by area or by theme', () => {
  const catalogue = text('paper form, catalogue');
  expect(catalogue).toContain('{"title":"Efter område","value":"*"}');
  expect(catalogue).toContain('{"title":"Efter tema","value":"theme"}');
  expect(text('paper form, counts')).not.toContain('p.grouping');
});

it('says beforehand which files it comes as', () => {
  expect(textIn(drawn('paper form, catalogue', USUAL, 'da'))).toContain('Word og Excel');
});

it('says at its field what is wrong, and keeps what was typed', () => {
  const faulty = text('paper form, with faults');
  expect(faulty).toContain('Udfyld det her.');
  expect(faulty).toContain('Datoen er ikke kommet endnu.');
  expect(faulty).toContain('2026-01-01');
});
