import { expect, it } from 'vitest';
import {
  askedOwn,
  begunOwn,
  endedOwn,
  isOverOwn,
  isToGather,
  isUnderWay,
} from '../../../src/domain/people/own-order.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { TENANT } from '../../support/builders.ts';

const NINE = '2026-11-24T09:00:00.000Z';
const PERSON = asId<PersonId>('karen');
const asked = askedOwn({ tenant: TENANT, person: PERSON, id: 'one', language: 'da' }, NINE);

it('is gathered by whoever is first, and by another when that one was not heard of', () => {
  const begun = begunOwn(asked, NINE);

  expect([asked, begun].map((one) => isToGather(one, NINE))).toEqual([true, false]);
  expect(isToGather(begun, '2026-11-24T09:09:59.000Z')).toBe(false);
  expect(isToGather(begun, '2026-11-24T09:10:00.000Z')).toBe(true);
  expect([asked, begun].every(isUnderWay)).toBe(true);
});

it('is given up after two tries', () => {
  const twice = begunOwn(begunOwn(asked, NINE), NINE);

  expect([twice.state, twice.tries]).toEqual(['making', 2]);
  expect(begunOwn(twice, NINE).state).toBe('failed');
});

it('is over a day after it ended, and never before', () => {
  const made = endedOwn(begunOwn(asked, NINE), 'made', NINE);

  expect(isUnderWay(made)).toBe(false);
  expect(isOverOwn(made, '2026-11-25T08:59:59.000Z')).toBe(false);
  expect(isOverOwn(made, '2026-11-25T09:00:00.000Z')).toBe(true);
  expect(isOverOwn(asked, '2027-01-01T09:00:00.000Z')).toBe(false);
});
