import { expect, it } from 'vitest';
import type { SetAside, Telling } from '../../../src/ports/announcing.ts';
import { receiversBehind } from '../../../src/usecases/operations/receivers-behind.ts';
import { TENANT } from '../../support/builders.ts';

const SINCE = '2026-11-24T09:00:00.000Z';
const LATER = '2026-11-24T09:10:00.000Z';
const anAside = (triedSince: string): SetAside => ({
  ...{ year: 2026, seq: 1, at: SINCE, triedSince, tries: 1, nextAt: LATER },
});
const RECEIVERS = [{ id: 'journal', host: 'journal.example' }];

function behindAt(now: string, standing: Partial<Telling> | undefined, receivers = RECEIVERS) {
  const value = { tenant: TENANT, receiver: 'journal', cursors: {}, ...standing };
  const telling = async () => (standing === undefined ? undefined : { value, tag: 'one' });
  return receiversBehind({ tellings: { telling }, receivers }, TENANT, now);
}

it('names who has taken nothing for ten minutes, by how many and since when', async () => {
  const again = [anAside('2026-11-24T09:05:00.000Z'), anAside(SINCE)];

  expect(await behindAt(LATER, { again })).toEqual([
    { host: 'journal.example', waiting: { count: 2, since: SINCE } },
  ]);
  expect(await behindAt('2026-11-24T09:09:59.000Z', { again })).toEqual([]);
});

it('names for a week who never got something', async () => {
  const givenUp = { count: 2, at: SINCE };

  expect(await behindAt(LATER, { givenUp })).toEqual([{ host: 'journal.example', givenUp }]);
  expect(await behindAt('2026-12-01T09:00:00.000Z', { givenUp })).toEqual([]);
});

it('names nobody who is well, is new or is not told any more', async () => {
  expect(await behindAt(LATER, {})).toEqual([]);
  expect(await behindAt(LATER, undefined)).toEqual([]);
  expect(await behindAt(LATER, { givenUp: { count: 1, at: SINCE } }, [])).toEqual([]);
});
