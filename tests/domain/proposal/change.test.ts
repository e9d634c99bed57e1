import { describe, expect, it } from 'vitest';
import { advance } from '../../../src/domain/proposal/advance.ts';
import { edit, supplement, withdraw } from '../../../src/domain/proposal/change.ts';
import { STATUSES, type Status } from '../../../src/domain/proposal/status.ts';
import { aProposal, KAREN } from '../../support/builders.ts';

const by = { person: KAREN, now: '2026-11-24T08:00:00.000Z' };
const statuses = Object.keys(STATUSES) as Status[];
const answers = { challenge: 'Fire skemaer for en vikar.', hassle: 5 };

describe('edit', () => {
  it('makes a new version with the new answers', () => {
    const edited = edit(aProposal(), { answers, basedOn: 1 }, by);

    expect(edited).toMatchObject({
      ok: true,
      value: {
        proposal: { version: 2, answers, status: 'received', changedAt: by.now },
        events: [{ kind: 'edited', from: 'received', to: 'received' }],
      },
    });
  });

  it('refuses an edit based on an older version', () => {
    const edited = edit(aProposal({ version: 3 }), { answers, basedOn: 2 }, by);

    expect(edited).toEqual({ ok: false, problem: { kind: 'changed-meanwhile' } });
  });

  it.each(statuses)('allows an edit in status %s only before a decision', (status) => {
    const edited = edit(aProposal({ status }), { answers, basedOn: 1 }, by);

    const before = ['received', 'assessing', 'waiting', 'forwarded'].includes(status);
    expect(edited.ok).toBe(before);
  });
});

describe('what has ended', () => {
  it.each(['withdrawn', 'merged'] as const)(
    'is said to have ended, not decided, when %s',
    (status) => {
      const ended = aProposal({ status });

      expect(edit(ended, { answers, basedOn: 1 }, by)).toMatchObject({
        problem: { kind: 'ended' },
      });
      expect(withdraw(ended, by)).toMatchObject({ problem: { kind: 'ended' } });
    },
  );
});

describe('withdraw', () => {
  it('ends it, with nothing more owed', () => {
    const withdrawn = withdraw(aProposal(), by);

    expect(withdrawn).toMatchObject({
      ok: true,
      value: {
        proposal: { status: 'withdrawn', holder: { kind: 'nobody' } },
        events: [{ kind: 'withdrawn', from: 'received', to: 'withdrawn' }],
      },
    });
    expect(withdrawn.ok && withdrawn.value.proposal).not.toHaveProperty('dueOn');
  });

  it('refuses once it is decided', () => {
    expect(withdraw(aProposal({ status: 'decided' }), by)).toEqual({
      ok: false,
      problem: { kind: 'too-late' },
    });
  });

  it('refuses to withdraw twice', () => {
    expect(withdraw(aProposal({ status: 'withdrawn' }), by)).toMatchObject({
      problem: { kind: 'ended' },
    });
  });
});

describe('supplement', () => {
  const calendar = { isOff: (day: string) => [0, 6].includes(new Date(day).getUTCDay()) };
  const added = { ...by, dueOn: '2026-12-08', calendar };

  it('adds the text and leaves the status alone', () => {
    const supplemented = supplement(
      aProposal({ status: 'decided' }),
      'Det gælder også timelønnede.',
      added,
    );

    expect(supplemented).toMatchObject({
      ok: true,
      value: {
        proposal: {
          status: 'decided',
          supplements: [{ at: by.now, text: 'Det gælder også timelønnede.' }],
        },
        events: [{ kind: 'supplemented', to: 'decided' }],
      },
    });
  });

  it('answers an open question and starts the clock again', () => {
    const asked = aProposal({
      status: 'waiting',
      holder: { kind: 'proposer' },
      question: { at: '2026-11-23T12:00:00.000Z', text: 'Gælder det også vikarer?' },
    });

    const replied = supplement(asked, 'Ja.', added);

    expect(replied).toMatchObject({
      ok: true,
      value: {
        proposal: {
          status: 'assessing',
          holder: { kind: 'team' },
          dueOn: '2026-12-08',
          supplements: [{ text: 'Ja.', question: 'Gælder det også vikarer?' }],
        },
        events: [{ kind: 'replied', from: 'waiting', to: 'assessing' }],
      },
    });
    expect(replied.ok && replied.value.proposal).not.toHaveProperty('question');
  });

  it('keeps the working days that were left when the question was put', () => {
    const received = aProposal({ dueOn: '2026-11-27' });
    const at = { ...by, now: '2026-11-24T08:00:00.000Z' };
    const asked = advance(received, { kind: 'asked', question: 'Hvor tit?' }, at);
    if (!asked.ok) throw new Error('not asked');
    expect(asked.value.proposal).not.toHaveProperty('dueOn');

    const replied = supplement(asked.value.proposal, 'Hver uge.', {
      ...added,
      now: '2026-12-04T08:00:00.000Z',
    });

    expect(replied).toMatchObject({ value: { proposal: { dueOn: '2026-12-09' } } });
  });

  it.each(['withdrawn', 'merged'] as const)('refuses when it is %s', (status) => {
    expect(supplement(aProposal({ status }), 'Mere', added)).toMatchObject({
      problem: { kind: 'ended' },
    });
  });
});
