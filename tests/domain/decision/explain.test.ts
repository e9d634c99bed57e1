import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/domain/decision/explain.ts';
import type { Decision } from '../../../src/domain/proposal/decision.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { value } from '../../support/leader-world.ts';

const BY = { person: asId<PersonId>('ole'), now: '2026-11-23T09:00:00.000Z' };
const DECISION = {
  version: 1,
  outcome: 'planned',
  reason: 'Ja',
  by: BY.person,
  as: 'process-owner',
  at: BY.now,
} as const;
const given = (more: Partial<Proposal> = {}) =>
  aProposal('2026-1', { status: 'forwarded', holder: { kind: 'owner', area: 'it' }, ...more });
const say = (on: Proposal, text: string, seen = '') => explain(on, { text, seen }, BY);

describe('explain', () => {
  it('keeps the explanation, and leaves the task where it is', () => {
    const { proposal, events } = value(say(given(), 'Loven kræver det.'));

    expect(proposal).toMatchObject({
      status: 'forwarded',
      holder: { kind: 'owner' },
      explanation: { at: BY.now, text: 'Loven kræver det.' },
    });
    expect(events).toMatchObject([{ kind: 'explained' }]);
  });

  it('says the same only once', () => {
    const told = value(say(given(), 'Derfor')).proposal;

    expect(value(say(told, 'Derfor')).events).toEqual([]);
  });

  it('replaces only what was seen', () => {
    const told = value(say(given(), 'Derfor')).proposal;

    expect(say(told, 'Nej, derfor')).toMatchObject({ problem: { kind: 'explained-meanwhile' } });
    expect(value(say(told, 'Nej, derfor', BY.now)).proposal.explanation?.text).toBe('Nej, derfor');
  });

  it.each<[Decision['state'], boolean]>([
    ['draft', true],
    ['ready', false],
    ['published', false],
  ])('with a decision that is %s: %s', (state, allowed) => {
    expect(say(given({ decision: { ...DECISION, state } }), 'Derfor').ok).toBe(allowed);
  });

  it.each(['decided', 'closed', 'withdrawn', 'merged'] as const)('is refused once %s', (status) => {
    expect(say(given({ status }), 'Derfor')).toMatchObject({ problem: { kind: 'over' } });
  });
});
