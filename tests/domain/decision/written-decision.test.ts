import { describe, expect, it } from 'vitest';
import { written } from '../../../src/domain/decision/written-decision.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aDecision, given } from '../../support/a-decision.ts';

const BY = {
  person: asId<PersonId>('sune'),
  now: '2026-11-23T09:00:00.000Z',
  as: 'secretary',
  state: 'ready',
} as const;

describe('written', () => {
  it('is one version more, with who wrote it, as what and when', () => {
    const { person: by, now: at, as, state } = BY;
    const decided = aDecision({ version: 3, caseworker: 'Ida' });

    expect(written({ decision: decided }, given(), BY)).toEqual({
      ...given(),
      ...{ version: 4, by, at, as, state },
    });
    expect(written({}, given(), BY).version).toBe(1);
  });

  it('counts on from what was taken up again, so that a card of that is stale', () => {
    const formerDecisions = [aDecision({ version: 2 }), aDecision({ version: 5 })];

    expect(written({ formerDecisions }, given(), BY).version).toBe(6);
  });
});
