import { expect, it } from 'vitest';
import { releaseText } from '../../../../src/usecases/rounds/results/read-texts.ts';
import { releasedQuotes } from '../../../../src/usecases/rounds/results/released-quotes.ts';
import { aCountedWorld } from '../../../support/counted-world.ts';
import { atOf } from '../../../support/result-world.ts';

it('gives what was released, the latest first, and nothing else', async () => {
  const { rounds, round, host, goTo } = await aCountedWorld();
  expect(await releasedQuotes(rounds, atOf(round))).toEqual([]);

  await releaseText(rounds, host, { round: round.id, item: 'text', text: 't2' });
  goTo('2026-11-24T11:00:00.000Z');
  await releaseText(rounds, host, { round: round.id, item: 'text', text: 't1' });

  const texts = await rounds.results.texts(atOf(round), 'text');
  const textOf = (id: string) => texts.find((one) => one.id === id)?.text;
  expect(await releasedQuotes(rounds, atOf(round))).toEqual([
    { item: 'text', text: textOf('t1') },
    { item: 'text', text: textOf('t2') },
  ]);
});
