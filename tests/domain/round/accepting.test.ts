import { expect, it } from 'vitest';
import { type Accepting, accepting } from '../../../src/domain/round/accepting.ts';
import type { Round } from '../../../src/domain/round/round.ts';
import { aRound } from '../../support/a-round.ts';

const END = '2026-11-24T10:00:00.000Z';
const LAST = '2026-11-24T10:01:00.000Z';
const AFTER = '2026-11-24T10:01:00.001Z';

it.each<[string, Partial<Round>, string, Accepting]>([
  ['is prepared', { state: 'prepared' }, END, 'not-open'],
  ['is open without an end', { state: 'open' }, END, 'yes'],
  ['has time left', { endsAt: END }, '2026-11-24T09:59:59.999Z', 'yes'],
  ['has just reached its end', { endsAt: END }, END, 'grace'],
  ['reached its end a minute ago', { endsAt: END }, LAST, 'grace'],
  ['reached its end longer ago', { endsAt: END }, AFTER, 'over'],
  ['was closed a minute ago', { state: 'closed', closedAt: END }, LAST, 'grace'],
  ['was closed longer ago', { state: 'closed', closedAt: END }, AFTER, 'over'],
  ['was paused a minute ago', { state: 'paused', pausedAt: END }, LAST, 'grace'],
  ['was paused longer ago', { state: 'paused', pausedAt: END }, AFTER, 'paused'],
  ['was cancelled just now', { state: 'cancelled', closedAt: END }, END, 'cancelled'],
])('says of a round that %s what becomes of an answer', (_, differs, now, expected) => {
  expect(accepting(aRound(differs), now)).toBe(expected);
});
