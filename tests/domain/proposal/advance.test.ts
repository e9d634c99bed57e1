import { describe, expect, it } from 'vitest';
import { advance, type Step } from '../../../src/domain/proposal/advance.ts';
import { STATUSES, type Status } from '../../../src/domain/proposal/status.ts';
import { aProposal } from '../../support/builders.ts';

const by = { person: 'system', now: '2026-11-25T08:00:00.000Z' } as const;
const steps: readonly Step[] = [
  { kind: 'assessing' },
  { kind: 'asked', question: 'Gælder det også vikarer?' },
  { kind: 'waiting', holder: { kind: 'supplier' } },
  { kind: 'forwarded', holder: { kind: 'owner', area: 'it' }, dueOn: '2026-12-11' },
  { kind: 'decided', outcome: 'planned', answer: 'Adgang bestilles ét sted.' },
  { kind: 'closed', outcome: 'done', answer: 'Adgang bestilles nu ét sted.' },
];

describe('advance', () => {
  it.each(steps)('takes the step $kind from received and notes it in codes', (step) => {
    const advanced = advance(aProposal(), step, by);

    expect(advanced).toMatchObject({
      ok: true,
      value: { events: [{ kind: step.kind, by: 'system' }] },
    });
    expect(JSON.stringify(advanced.ok && advanced.value.events)).not.toMatch(/vikarer|ét sted/);
  });

  it('remembers that a question goes out as a message of its own', () => {
    const told = { kind: 'asked', question: 'Hvor tit?', told: true } as const;

    expect(advance(aProposal(), told, by)).toMatchObject({
      value: { proposal: { question: { at: by.now, text: 'Hvor tit?', told: true } } },
    });
  });

  it('stands the clock still while the proposer is asked', () => {
    const advanced = advance(aProposal(), { kind: 'asked', question: 'Hvor tit?' }, by);

    expect(advanced).toMatchObject({
      value: {
        proposal: {
          status: 'waiting',
          holder: { kind: 'proposer' },
          question: { text: 'Hvor tit?' },
        },
      },
    });
    expect(advanced.ok && advanced.value.proposal).not.toHaveProperty('dueOn');
  });

  it('gives a forwarded proposal the day its owner must answer', () => {
    const advanced = advance(
      aProposal(),
      { kind: 'forwarded', holder: { kind: 'owner', area: 'it' }, dueOn: '2026-12-11' },
      by,
    );

    expect(advanced).toMatchObject({
      value: {
        proposal: { status: 'forwarded', dueOn: '2026-12-11' },
        events: [{ holder: { area: 'it' } }],
      },
    });
  });

  it('lets an answered proposal only be closed, and keeps the day it was answered', () => {
    const decided = aProposal({ status: 'decided', answeredAt: '2026-11-20T08:00:00.000Z' });

    expect(advance(decided, { kind: 'assessing' }, by)).toMatchObject({
      problem: { kind: 'too-late' },
    });
    expect(advance(decided, { kind: 'closed', outcome: 'done', answer: 'Klar' }, by)).toMatchObject(
      {
        value: {
          proposal: { status: 'closed', outcome: 'done', answeredAt: '2026-11-20T08:00:00.000Z' },
        },
      },
    );
  });

  it.each((Object.keys(STATUSES) as Status[]).filter((status) => STATUSES[status].final))(
    'refuses every step once it is %s',
    (status) => {
      for (const step of steps) {
        expect(advance(aProposal({ status }), step, by)).toMatchObject({
          problem: { kind: 'ended' },
        });
      }
    },
  );
});
