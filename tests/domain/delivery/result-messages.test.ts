import { expect, it } from 'vitest';
import { resultMessages } from '../../../src/domain/delivery/result-messages.ts';
import { aReport } from '../../cards/samples/results.ts';
import { USUAL } from '../../cards/samples/typed.ts';
import { aRound } from '../../support/a-round.ts';

const report = aReport(USUAL);
const audiences = (round: ReturnType<typeof aRound>, of = report) =>
  resultMessages(round, of).map(({ audience }) => audience.kind);

it('tells the place; of a wave, which has none, the administration and its host', () => {
  const { place: _, ...wave } = aRound();

  expect(audiences(aRound())).toEqual(['place']);
  expect(audiences(wave)).toEqual(['channel', 'person']);
});

it('tells nothing of a collection, nor of a workshop nobody evaluated', () => {
  expect(audiences(aRound({ kind: 'collection' }))).toEqual([]);
  expect(audiences(aRound({ kind: 'workshop' }), { ...report, answered: 0 })).toEqual([]);
  expect(audiences(aRound({ kind: 'workshop' }))).toEqual(['place']);
});

it('shows the first page alone, in one thread', () => {
  const [message] = resultMessages(aRound(), report);

  expect(message?.content).toMatchObject({ kind: 'round-result', page: { page: 0 } });
  expect(message?.thread?.revision).toBe(1);
});
