import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { workshopFinish } from '../../../src/cards/views/workshop-finish.ts';
import { aWorkshop } from '../../support/a-workshop.ts';
import { textIn } from '../walk.ts';

const shown = (unanswered: number) => {
  const round = aWorkshop({ phase: 'answer', slot: 2 });
  return expand(workshopFinish({ round, people: 31, notes: 87, unanswered }, 'da'));
};

it('says what happens, what is not answered yet, and carries that one is sure', () => {
  expect(textIn(shown(2))).toContain('2 af de vigtigste har ikke fået svar');
  expect(textIn(shown(0))).not.toContain('ikke fået svar');
  expect(textIn(shown(0))).toContain('87 noter lægges på forslagene, og 31 deltagere');
  expect(JSON.stringify(shown(0))).toContain('"sure":true');
});
