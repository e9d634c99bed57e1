import { expect, it } from 'vitest';
import { roundsIn } from '../../../src/domain/round/listing.ts';
import type { Round } from '../../../src/domain/round/round.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aRound } from '../../support/a-round.ts';

const METTE = asId<PersonId>('mette');
const KAREN = asId<PersonId>('karen');
const round = (id: string, differs: Partial<Round> = {}) => aRound({ id: asId(id), ...differs });

it('puts what runs first and what is over last', () => {
  const rounds = [
    round('closed', { state: 'closed' }),
    round('prepared', { state: 'prepared' }),
    round('paused', { state: 'paused' }),
    round('open'),
  ];
  expect(roundsIn('mine', rounds, METTE).map(({ id }) => id)).toEqual([
    'open',
    'paused',
    'prepared',
    'closed',
  ]);
});

it('counts what somebody leads with the host as their own, and nothing else', () => {
  const rounds = [round('own', { host: KAREN }), round('with', { coHosts: [KAREN] }), round('not')];
  expect(roundsIn('mine', rounds, KAREN).map(({ id }) => id)).toEqual(['own', 'with']);
});

it('forgets what was deleted before anybody saw it, but not what was called off', () => {
  const { openedAt: _, ...never } = round('deleted', { state: 'cancelled' });
  const rounds = [never, round('called-off', { state: 'cancelled' })];
  expect(roundsIn('mine', rounds, METTE).map(({ id }) => id)).toEqual(['called-off']);
  expect(roundsIn('cancelled', rounds, KAREN)).toHaveLength(2);
});

it('shows the administration every round in a state', () => {
  const rounds = [
    round('a'),
    round('b', { state: 'paused', host: KAREN }),
    round('c', { state: 'closed' }),
  ];
  expect(roundsIn('running', rounds, METTE).map(({ id }) => id)).toEqual(['a', 'b']);
});
