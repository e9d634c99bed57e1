import { expect, it } from 'vitest';
import { anonymousPage } from '../../../../src/usecases/rounds/anonymous/anonymous-page.ts';
import { aRound } from '../../../support/a-round.ts';
import { ANONYMOUS_SET } from '../../../support/an-anonymous-set.ts';

const at = { round: aRound({ privacy: 'anonymous' }), set: ANONYMOUS_SET };
const page = (answers: Readonly<Record<string, string>>, id?: string) =>
  anonymousPage({ ...at, kept: { answers, notCpr: [] } }, id).page.id;

it('is the page of that id, where the answers lead there', () => {
  expect(page({ well: 'no' }, 'why')).toBe('why');
  expect(page({ well: 'yes' }, 'last')).toBe('last');
});

it('is the first one for a page that is not asked, or none there is', () => {
  expect([page({}), page({ well: 'yes' }, 'why'), page({}, 'made-up')]).toEqual([
    'first',
    'first',
    'first',
  ]);
});

it('cannot be of a set without pages', () => {
  const kept = { answers: {}, notCpr: [] };
  const set = { ...ANONYMOUS_SET, pages: [] };
  expect(() => anonymousPage({ ...at, set, kept })).toThrow('has no pages');
});
