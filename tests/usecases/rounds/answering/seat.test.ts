import { expect, it } from 'vitest';
import type { QuestionSet } from '../../../../src/domain/questions/question-set.ts';
import { asId } from '../../../../src/domain/shared/ids.ts';
import { filledIn, newResponse, seatOf } from '../../../../src/usecases/rounds/answering/seat.ts';
import { anAnsweringWorld } from '../../../support/answering-world.ts';
import { TENANT } from '../../../support/builders.ts';

const both = (text: string) => ({ da: text, en: text });
const SET: QuestionSet = {
  id: 'where',
  version: 1,
  title: both('Hvor'),
  pages: [
    {
      id: 'page',
      title: both('Hvor'),
      kind: 'questions',
      questions: [
        { id: 'unit', kind: 'unit', label: both('Arbejdsplads'), preset: '{unit}' },
        { id: 'areas', kind: 'several-choices', choices: 'areas', label: both('Område') },
      ],
    },
  ],
};

it('asks with the register, and fills in where somebody works', async () => {
  const world = await anAnsweringWorld({}, SET);
  await world.rounds.registry.put(TENANT, {
    units: [
      {
        id: asId('u1'),
        name: 'Solsikken',
        type: 'day-care',
        department: 'Børn og Unge',
        leader: { name: 'Karen' },
      },
    ],
  });
  world.goTo('2026-11-24T09:00:30.000Z');
  const seat = await seatOf(world.rounds, world.karen, { round: world.round, answers: undefined });
  expect(seat.background).toEqual({ unit: 'u1', department: 'Børn og Unge', unitType: 'day-care' });
  expect(seat.set.pages[0]?.questions).toMatchObject([
    { choices: [{ id: 'u1' }] },
    { choices: [{ id: 'loen' }, { id: 'it' }] },
  ]);
  expect(newResponse(world.rounds, world.karen, seat)).toMatchObject({
    answers: { unit: 'u1' },
    revision: 0,
  });
  expect(filledIn(seat, { unit: 'another' })).toEqual({ unit: 'another' });
});
