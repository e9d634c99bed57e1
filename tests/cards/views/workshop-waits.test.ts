import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { workshopWaits } from '../../../src/cards/views/workshop-waits.ts';
import type { Workshop } from '../../../src/domain/round/workshop.ts';
import { aWorkshop } from '../../support/a-workshop.ts';
import { textIn, titlesIn } from '../walk.ts';

const shown = (differs: Partial<Workshop>, sent?: true) =>
  expand(workshopWaits({ round: aWorkshop(differs), ...(sent && { sent }) }, 'da'));

it('says what is waited for, and how to look again', () => {
  expect(textIn(shown({}))).toContain('begynder om lidt');
  expect(textIn(shown({ phase: 'between', slot: 1 }))).toContain('pause mellem runderne');
  expect(textIn(shown({ phase: 'between', slot: 2 }))).toContain('Om lidt skal der stemmes');
  expect(titlesIn(shown({}))).toEqual(['Opdater']);
});

it('thanks for a note, and leads to the next while the slot runs', () => {
  const running = shown({ phase: 'notes', slot: 1 }, true);
  expect(textIn(running)).toContain('Din note er sendt');
  expect(titlesIn(running)).toEqual(['Skriv en note mere', 'Skift station']);
  const only = { id: 's1', title: 'Indkøb', proposals: [] };
  const alone = shown({ phase: 'notes', slot: 1, stations: [only] }, true);
  expect(titlesIn(alone)).toEqual(['Skriv en note mere']);
  const after = shown({ phase: 'between', slot: 1 }, true);
  expect(textIn(after)).toContain('pause mellem runderne');
});
