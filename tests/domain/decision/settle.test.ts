import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/domain/decision/settle.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import {
  aDecision,
  aTreatment,
  atTheBoard,
  given,
  MEETING,
  PARTS,
  readyAnswer,
} from '../../support/a-decision.ts';
import { value } from '../../support/leader-world.ts';

const BY = {
  person: asId<PersonId>('dorthe'),
  now: '2026-11-23T09:00:00.000Z',
  as: 'decider',
} as const;
const GIVEN = { decision: given(), treatment: MEETING, seen: 1, round: 0, dueOn: '2026-12-07' };
const proposal = atTheBoard('2026-1');

describe('settle', () => {
  it('makes the decision ready, with the team, and marks the handling that decides', () => {
    const { proposal: after, events } = value(settle(proposal, GIVEN, BY));

    expect(after).toMatchObject({
      status: 'forwarded',
      holder: { kind: 'team' },
      treatments: [{ ...MEETING, decides: true, by: BY.person, at: BY.now }],
      decision: { ...given(), version: 2, state: 'ready', as: 'decider', by: BY.person },
    });
    expect(after).not.toHaveProperty('dueOn');
    expect(after).not.toHaveProperty('outcome');
    expect(events).toMatchObject([{ kind: 'treated', with: 'board', holder: { kind: 'team' } }]);
  });

  it('says nothing anew when it is decided already just so', () => {
    const once = value(settle(proposal, GIVEN, BY)).proposal;

    expect(value(settle(once, GIVEN, { ...BY, now: '2026-11-24T09:00:00.000Z' }))).toEqual({
      proposal: once,
      events: [],
    });
  });

  it('may be corrected until it is published; then the later handling decides alone', () => {
    const ready = readyAnswer('2026-1');
    const treatment = { ...MEETING, on: '2026-11-20' };

    const { proposal: after } = value(settle(ready, { ...GIVEN, treatment, seen: 2 }, BY));

    expect(after.treatments).toMatchObject([{ on: '2026-11-20', decides: true }]);
    expect(after.decision).toMatchObject({ version: 3, state: 'ready' });
  });

  it('is refused from a form that was drawn before it was taken up again', () => {
    const { decision: _, ...rest } = atTheBoard('2026-1');
    const again = { ...rest, formerDecisions: [aDecision({ state: 'published' })] };
    const unseen = { ...GIVEN, seen: 0 };

    expect(settle(again, unseen, BY)).toMatchObject({ problem: { kind: 'changed-since' } });
    expect(value(settle(again, { ...unseen, round: 1 }, BY)).proposal.decision).toMatchObject({
      version: 2,
      state: 'ready',
    });
  });

  it('lets a handling of a former decision stay in the trail, where it decides no more', () => {
    const again = atTheBoard('2026-1', {
      treatments: [aTreatment({ on: '2025-01-19', decides: true })],
    });

    expect(value(settle(again, GIVEN, BY)).proposal.treatments).toEqual([
      aTreatment({ on: '2025-01-19' }),
      expect.objectContaining({ ...MEETING, decides: true }),
    ]);
  });

  it('keeps who wrote the handling down and when, once it decides', () => {
    const treated = atTheBoard('2026-1', { treatments: [aTreatment({ onBehalf: true })] });

    expect(value(settle(treated, GIVEN, BY)).proposal.treatments).toEqual([
      aTreatment({ onBehalf: true, decides: true }),
    ]);
  });

  it('sends it back to those who sort, by a day, with the reason kept', () => {
    const decision = given({ outcome: 'sent-back', reason: 'Prisen mangler.' });
    const formerDecisions = [aDecision({ state: 'published' })];
    const before = { ...proposal, formerDecisions };
    const back = { ...GIVEN, round: 1, decision };

    const { proposal: after, events } = value(settle(before, back, BY));

    expect(after).toMatchObject({
      status: 'assessing',
      holder: { kind: 'team' },
      dueOn: '2026-12-07',
      decision: { state: 'draft', outcome: 'sent-back', reason: 'Prisen mangler.', parts: PARTS },
      formerDecisions,
    });
    expect(after.treatments?.[0]).not.toHaveProperty('decides');
    expect(events.map(({ kind, to }) => [kind, to])).toEqual([
      ['treated', 'assessing'],
      ['assessing', 'assessing'],
    ]);
    expect(value(settle(after, back, BY)).events).toEqual([]);
  });

  it('is refused when somebody wrote it since it was shown', () => {
    expect(settle(proposal, { ...GIVEN, seen: 0 }, BY)).toMatchObject({
      problem: { kind: 'changed-since' },
    });
  });

  it.each([
    ['another forum', atTheBoard('2026-1', { holder: { kind: 'forum', forum: 'med' } })],
    ['an owner', atTheBoard('2026-1', { holder: { kind: 'owner', area: 'it' } })],
    ['nobody, as it is published', readyAnswer('2026-1', { status: 'decided' })],
  ])('is refused when it lies with %s', (_, elsewhere) => {
    const decision = given({ reason: 'Noget andet' });

    expect(settle(elsewhere, { ...GIVEN, decision }, BY)).toMatchObject({
      problem: { kind: 'not-open' },
    });
  });
});
