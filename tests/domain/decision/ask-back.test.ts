import { describe, expect, it } from 'vitest';
import { askBack, askedAt, mayAskBack, replyBack } from '../../../src/domain/decision/ask-back.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { aProposal, KAREN } from '../../support/builders.ts';
import { value } from '../../support/leader-world.ts';

const NOW = '2027-01-21T09:00:00.000Z';
const by = { person: KAREN, now: NOW };
const answered = (more: Partial<Proposal> = {}) =>
  aProposal({ status: 'closed', outcome: 'not-carried-out', answeredAt: NOW, ...more });

describe('mayAskBack', () => {
  it.each<[string, Partial<Proposal>, boolean]>([
    ['an answer', { answeredAt: NOW }, true],
    ['an explanation', { explanation: { at: NOW, text: 'Loven.' } }, true],
    ['neither', {}, false],
    ['an answer to what was merged', { answeredAt: NOW, status: 'merged' }, false],
    ['an answer to what was withdrawn', { answeredAt: NOW, status: 'withdrawn' }, false],
  ])('is so about %s', (_, more, expected) => {
    expect(mayAskBack(aProposal(more))).toBe(expected);
  });
});

describe('askBack', () => {
  it('keeps the question with the proposal, and leaves the rest as it is', () => {
    const { proposal, events } = value(askBack(answered(), { text: 'Hvorfor?' }, by));

    expect(proposal).toEqual({
      ...answered(),
      supplements: [{ at: NOW, text: 'Hvorfor?', asks: true, by: KAREN }],
      changedAt: NOW,
    });
    expect(events).toMatchObject([{ kind: 'supplemented', by: KAREN, to: 'closed' }]);
  });

  it('answers no question that is open', () => {
    const open = answered({ status: 'waiting', question: { at: NOW, text: 'Hvor tit?' } });

    const { proposal } = value(askBack(open, { text: 'Og I?', from: 'endorser' }, by));

    expect(proposal.question).toEqual(open.question);
    expect(proposal.supplements).toEqual([
      { at: NOW, text: 'Og I?', asks: true, by: KAREN, from: 'endorser' },
    ]);
  });

  it('refuses where there is no answer', () => {
    expect(askBack(aProposal(), { text: 'Hvorfor?' }, by)).toEqual({
      ok: false,
      problem: { kind: 'not-answered' },
    });
  });
});

describe('replyBack', () => {
  const asked = value(askBack(answered(), { text: 'Hvorfor?' }, by)).proposal;

  it('answers the question once', () => {
    const { proposal, events } = value(replyBack(asked, { at: NOW, text: 'Loven.' }, by));

    expect(askedAt(proposal, NOW)).toMatchObject({ text: 'Hvorfor?', reply: 'Loven.', by: KAREN });
    expect(events).toMatchObject([{ kind: 'answered-back', to: 'closed' }]);
    expect(value(replyBack(proposal, { at: NOW, text: 'Loven.' }, by)).events).toEqual([]);
    expect(replyBack(proposal, { at: NOW, text: 'Fordi.' }, by)).toEqual({
      ok: false,
      problem: { kind: 'already-replied', reply: 'Loven.' },
    });
  });

  it('refuses what was not asked', () => {
    const added = { ...asked, supplements: [{ at: NOW, text: 'Mere' }] };

    for (const proposal of [answered(), added]) {
      expect(replyBack(proposal, { at: NOW, text: 'Loven.' }, by)).toEqual({
        ok: false,
        problem: { kind: 'not-asked' },
      });
    }
  });
});
