import { expect, it } from 'vitest';
import { offerResults, onPaper } from '../../../../src/usecases/rounds/results/offer-results.ts';
import { seeResults } from '../../../../src/usecases/rounds/results/result-sight.ts';
import { aCountedWorld } from '../../../support/counted-world.ts';

const writeResults = async () => new Uint8Array([1, 2]);
const name = () => 'Resultat';

it('gives a link to those with the right, and says when there is no address', async () => {
  const { rounds, round, host, there } = await aCountedWorld();
  const wanted = { round: round.id, language: 'da', name } as const;

  const offered = await offerResults({ ...rounds, writeResults }, host, wanted);

  expect(offered.ok && offered.value.link).toMatch(/^https:\/\/forenkl\.example\/file\//);
  expect(await offerResults({ ...rounds, writeResults }, there, wanted)).toMatchObject({
    problem: { kind: 'not-theirs' },
  });
  const nowhere = { ...rounds, writeResults, publicUrl: () => undefined };
  expect(await offerResults(nowhere, host, wanted)).toMatchObject({
    problem: { kind: 'no-address', report: { round: round.id } },
  });
});

it('puts every text on paper that the team may see', async () => {
  const { rounds, round, host } = await aCountedWorld();
  const seen = await seeResults(rounds, host, { id: round.id });
  if (!seen.ok) throw new Error('no results');

  const { texts } = await onPaper(rounds, seen.value);

  expect(texts['text']).toHaveLength(12);
});
