import { expect, it } from 'vitest';
import { isHost } from '../../../src/domain/round/round.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { aRound } from '../../support/a-round.ts';

it('is led by its host and its co-hosts alone', () => {
  const round = aRound({ coHosts: [asId('ole')] });
  expect(['mette', 'ole', 'karen'].map((person) => isHost(round, asId(person)))).toEqual([
    true,
    true,
    false,
  ]);
});
