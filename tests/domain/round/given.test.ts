import { expect, it } from 'vitest';
import { givenIn } from '../../../src/domain/round/given.ts';
import { aResponse, ROUND_AT } from '../../support/a-round.ts';

it('counts what was handed in as it was handed in, without saying who it was', () => {
  const background = { department: 'Børn og Unge' };
  const handedIn = aResponse({
    answers: { q: 'half-changed' },
    background,
    given: { answers: { q: 'c1' }, at: ROUND_AT },
  });
  expect(givenIn([handedIn, aResponse({ answers: { q: 'c2' } })])).toEqual([
    { answers: { q: 'c1' }, background },
  ]);
});
