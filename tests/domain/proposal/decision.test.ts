import { describe, expect, it } from 'vitest';
import { type Decision, publishedOf } from '../../../src/domain/proposal/decision.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';

const DECISION: Decision = {
  version: 1,
  state: 'ready',
  outcome: 'planned',
  reason: 'Det kan vi nu.',
  by: asId<PersonId>('ole'),
  as: 'process-owner',
  at: '2026-11-23T09:00:00.000Z',
};

describe('publishedOf', () => {
  it('gives a decision once everybody may see it', () => {
    const publishedAt = '2026-11-24T09:00:00.000Z';
    const decision = { ...DECISION, state: 'published', publishedAt } as const;

    expect(publishedOf({ decision })).toEqual(decision);
  });

  it.each<[string, Decision | undefined]>([
    ['none', undefined],
    ['one that is a draft', { ...DECISION, state: 'draft' }],
    ['one that is ready', DECISION],
    ['one without the moment of it', { ...DECISION, state: 'published' }],
  ])('gives nothing of %s', (_, decision) => {
    expect(publishedOf(decision === undefined ? {} : { decision })).toBeUndefined();
  });
});
