import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { roundProblem } from '../../../src/cards/views/round-problem.ts';
import { aRound } from '../../support/a-round.ts';
import { inputIn, textIn, titlesIn } from '../walk.ts';

const { id: round } = aRound();

it('says why in one sentence', () => {
  const card = expand(roundProblem({ kind: 'over', round }, 'da'));
  expect(textIn(card)).toContain('Den er lukket');
  expect(titlesIn(card)).toEqual([]);
});

it('offers to try again where it may be open in a minute', () => {
  expect(titlesIn(expand(roundProblem({ kind: 'paused', round }, 'da')))).toEqual(['Prøv igen']);
  expect(titlesIn(expand(roundProblem({ kind: 'paused' }, 'da')))).toEqual([]);
});

it('hands back what was typed in fields it can be copied from', () => {
  const typed = [{ label: { da: 'Hvorfor?', en: 'Why?' }, text: 'Det\ntager tid.' }];
  const card = expand(roundProblem({ kind: 'over', typed }, 'da'));
  expect(textIn(card)).toContain('Du kan kopiere det');
  expect(inputIn(card, 'kept.1')).toMatchObject({ value: 'Det\ntager tid.', label: 'Hvorfor?' });
});
