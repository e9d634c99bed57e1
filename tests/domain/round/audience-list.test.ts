import { expect, it } from 'vitest';
import { type AudienceList, newestLists } from '../../../src/domain/round/audience-list.ts';
import { TENANT } from '../../support/builders.ts';

it('offers the newest list of each series, newest first', () => {
  const list = (id: string, series: string, at: string): AudienceList => ({
    ...{ tenant: TENANT, id, series, at, name: id, people: [], doubles: 0, by: 'a@b.dk' },
  });
  const lists = [list('1', 'leder', '2025'), list('2', 'leder', '2026'), list('3', 'med', '2024')];
  expect(newestLists(lists).map(({ id }) => id)).toEqual(['2', '3']);
});
