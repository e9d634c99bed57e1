import { describe, expect, it } from 'vitest';
import { respond } from '../../../src/domain/decision/respond.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aDecision } from '../../support/a-decision.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { value } from '../../support/leader-world.ts';

const BY = { person: asId<PersonId>('ole'), now: '2026-11-23T09:00:00.000Z' };
const OWNER = { kind: 'owner', area: 'it' } as const;
const BOARD = { forum: 'board', dueOn: '2026-12-14' };
const YES = { outcome: 'planned', reason: 'Det kan vi nu.' } as const;
const NO = { outcome: 'not-carried-out', reason: 'Loven kræver det.' } as const;
const given = (more: Partial<Proposal> = {}) =>
  aProposal('2026-1', {
    status: 'forwarded',
    holder: OWNER,
    sentOnAt: '2026-11-20T09:00:00.000Z',
    assessments: [anAssessment()],
    ...more,
  });
const judgedAs = (more: Parameters<typeof anAssessment>[0]) =>
  given({ assessments: [anAssessment(more)] });

describe('respond', () => {
  it('keeps the answer to be looked through, with nobody’s day running', () => {
    const { proposal, events } = value(respond(given(), { answer: YES, board: BOARD }, BY));

    expect(proposal).toMatchObject({
      status: 'forwarded',
      holder: { kind: 'team' },
      decision: { version: 1, state: 'ready', as: 'process-owner', by: 'ole', ...YES },
    });
    expect(proposal).not.toHaveProperty('dueOn');
    expect(proposal).not.toHaveProperty('sentOnAt');
    expect(events).toMatchObject([{ kind: 'responded', holder: OWNER, to: 'forwarded' }]);
  });

  it('counts on from what was taken up again, so that a card of that is stale', () => {
    const formerDecisions = [aDecision({ version: 2, state: 'published' })];
    const { proposal } = value(respond(given({ formerDecisions }), { answer: YES }, BY));

    expect(proposal.decision?.version).toBe(3);
  });

  it.each([
    ['a no to what the management may change', { authority: 'administrative' }, NO],
    ['an exemption from it', { authority: 'administrative', need: 'exempt' }, YES],
    ['owners who disagree', { authority: 'administrative' }, { ...YES, disputed: true }],
  ] as const)('goes on to the board with %s', (_, judged, answer) => {
    const { proposal, events } = value(respond(judgedAs(judged), { answer, board: BOARD }, BY));

    expect(proposal).toMatchObject({
      status: 'forwarded',
      holder: { kind: 'forum', forum: 'board' },
      dueOn: '2026-12-14',
      sentOnAt: BY.now,
      decision: { state: 'draft' },
    });
    expect(events.map(({ kind }) => kind)).toEqual(['responded', 'forwarded']);
  });

  it.each([
    ['a yes to what the management may change', { authority: 'administrative' }, YES],
    ['a no to what the owner decides', { authority: 'process-owner' }, NO],
  ] as const)('does not go on with %s', (_, judged, answer) => {
    const { proposal } = value(respond(judgedAs(judged), { answer, board: BOARD }, BY));

    expect(proposal.holder).toEqual({ kind: 'team' });
  });

  it('is ready where the register has no board', () => {
    const { proposal } = value(
      respond(judgedAs({ authority: 'administrative' }), { answer: NO }, BY),
    );

    expect(proposal).toMatchObject({ holder: { kind: 'team' }, decision: { state: 'ready' } });
  });

  it('takes the place of a decision that was sent back, one version on', () => {
    const before = { ...YES, version: 3, state: 'draft', by: BY.person, at: BY.now } as const;
    const again = given({ decision: { ...before, as: 'decider' } });

    expect(value(respond(again, { answer: NO }, BY)).proposal.decision).toMatchObject({
      version: 4,
      outcome: 'not-carried-out',
      as: 'process-owner',
    });
  });

  it.each<Partial<Proposal>>([
    { holder: { kind: 'team' } },
    { holder: { kind: 'forum', forum: 'board' } },
    { status: 'withdrawn' },
  ])('is refused with %j', (more) => {
    expect(respond(given(more), { answer: YES }, BY)).toMatchObject({ problem: { kind: 'over' } });
  });
});
