import { beforeEach, describe, expect, it } from 'vitest';
import { readQuestionSets } from '../../../src/cards/question-sets.ts';
import { answerRound } from '../../../src/usecases/rounds/answer-round.ts';
import { type AnsweringWorld, anAnsweringWorld, onPage } from '../../support/answering-world.ts';

const read = readQuestionSets();
const heard = read.ok ? read.value.find(({ id }) => id === 'hoert') : undefined;
if (heard === undefined) throw new Error('the set is not there');

let world: AnsweringWorld;
beforeEach(async () => {
  world = await anAnsweringWorld({}, heard);
});
const answer = (...press: Parameters<typeof onPage>) =>
  answerRound(world.rounds, world.karen, onPage(...press));

describe('sending a page that looked like the last', () => {
  it('goes on to the page that what was chosen asks for', async () => {
    const sent = await answer('heard', 'send', { inputs: { solved: 'no', heard: 'yes' } });

    expect(sent).toMatchObject({ value: { kind: 'page', shown: { page: { id: 'missing' } } } });
  });

  it('hands in where nothing more is asked', async () => {
    const sent = await answer('heard', 'send', { inputs: { solved: 'yes', heard: 'yes' } });

    expect(sent).toMatchObject({ value: { kind: 'handed-in' } });
  });
});
