import { describe, expect, it } from 'vitest';
import { followUp, type Owing } from '../../../src/domain/initiative/completed.ts';
import type { Initiative, Owed } from '../../../src/domain/initiative/initiative.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anInitiative, aPromised } from '../../support/an-initiative.ts';

const AT = '2027-03-01T09:00:00.000Z';

function owing(differs: Partial<Initiative>, owed: Partial<Owed> = {}): Owing {
  const { state } = differs;
  return {
    ...anInitiative('a', differs),
    owed: {
      version: 2,
      by: asId<PersonId>('ole'),
      at: AT,
      ...(state !== undefined && { state }),
      ...owed,
    },
  };
}

const over = (state: 'done' | 'dropped', doneAt = AT) => anInitiative('b', { state, doneAt });

describe('followUp', () => {
  it('closes what was promised when it is done, and asks whether it is solved', () => {
    expect(followUp(aPromised('2026-1'), owing({ state: 'done' }), [])).toEqual({
      proposal: { ...aPromised('2026-1'), status: 'closed', outcome: 'done', changedAt: AT },
      events: [
        {
          no: '2026-0001',
          kind: 'completed',
          at: AT,
          by: 'ole',
          from: 'decided',
          to: 'closed',
          outcome: 'done',
        },
      ],
      news: { kind: 'completed', initiative: 'Tiltag a' },
    });
  });

  it('says why it is not carried out when it is dropped', () => {
    expect(
      followUp(aPromised('2026-1'), owing({ state: 'dropped' }, { why: 'Ingen midler' }), []),
    ).toMatchObject({
      proposal: { status: 'closed', outcome: 'not-carried-out', answer: 'Ingen midler' },
      events: [{ kind: 'closed', outcome: 'not-carried-out' }],
      news: { kind: 'promise', what: 'changed', state: 'dropped', why: 'Ingen midler' },
    });
  });

  it('tells another time with the one before, and leaves the proposal decided', () => {
    const before = { text: 'primo 2027', from: '2027-01-01', until: '2027-04-30' };

    expect(followUp(aPromised('2026-1'), owing({}, { before, why: 'Udbud' }), [])).toMatchObject({
      proposal: { status: 'decided', outcome: 'planned' },
      events: [{ kind: 'promise-changed', from: 'decided', to: 'decided' }],
      news: { before, horizon: { text: '1. halvår 2027' }, why: 'Udbud' },
    });
  });

  it('is in progress once it is begun', () => {
    expect(followUp(aPromised('2026-1'), owing({ state: 'started' }), [])).toMatchObject({
      proposal: { status: 'decided', outcome: 'in-progress' },
      events: [{ kind: 'promise-changed', outcome: 'in-progress' }],
      news: { state: 'started' },
    });
  });

  it.each([
    ['done', 'done'],
    ['dropped', 'done'],
  ] as const)('waits for the last of several, then closes: %s after done', (state, outcome) => {
    const promised = aPromised('2026-1');
    const initiative = owing({ state }, { why: 'x' });

    expect(followUp(promised, initiative, [anInitiative('b')])).toMatchObject({
      proposal: { status: 'decided' },
      news: { kind: 'promise', state },
    });
    expect(followUp(promised, initiative, [over('done')])).toMatchObject({
      proposal: { status: 'closed', outcome },
    });
  });

  it('does not count what was done before it was taken up again', () => {
    const former = over('done', '2026-01-01T09:00:00.000Z');

    expect(
      followUp(aPromised('2026-1'), owing({ state: 'dropped' }, { why: 'x' }), [former]),
    ).toMatchObject({ proposal: { outcome: 'not-carried-out' } });
  });

  it.each(['received', 'forwarded', 'closed', 'withdrawn', 'merged'] as const)(
    'leaves one that is %s alone: nothing was promised, or nothing is left of it',
    (status) => {
      expect(followUp(aProposal('2026-1', { status }), owing({ state: 'done' }), [])).toBe(
        undefined,
      );
    },
  );
});
