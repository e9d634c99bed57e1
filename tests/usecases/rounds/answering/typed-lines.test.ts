import { expect, it } from 'vitest';
import { typedLines } from '../../../../src/usecases/rounds/answering/typed-lines.ts';
import { THREE_PAGES } from '../../../support/answering-world.ts';

const [first, second] = THREE_PAGES.pages;
if (first === undefined || second === undefined) throw new Error('the set has no pages');

it('hands back what was written, with what was asked', () => {
  expect(typedLines(second, { why: '  Det tager tid. ', other: 'x' })).toEqual([
    { label: { da: 'Hvorfor?', en: 'Hvorfor?' }, text: 'Det tager tid.' },
  ]);
});

it('leaves out what was chosen, left empty or sent as no text at all', () => {
  expect(typedLines(first, { help: 'it' })).toEqual([]);
  expect(typedLines(second, { why: ' ' })).toEqual([]);
  expect(typedLines(second, { why: { a: 1 } })).toEqual([]);
});

it('hands back no more than anybody could have typed, nor than a card has room for', () => {
  expect(typedLines(second, { why: 'x'.repeat(90_000) })[0]?.text).toHaveLength(4_000);
  const [question] = second.questions;
  if (question === undefined) throw new Error('the page has no question');
  const ids = ['a', 'b', 'c', 'd'];
  const page = { ...second, questions: ids.map((id) => ({ ...question, id })) };
  const inputs = Object.fromEntries(ids.map((id) => [id, 'x'.repeat(3_000)]));
  const lengths = typedLines(page, inputs).map(({ text }) => text.length);
  expect(lengths).toEqual([3_000, 3_000, 2_000]);
});
