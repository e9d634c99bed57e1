import { describe, expect, it } from 'vitest';
import { handBack } from '../../../src/domain/decision/hand-back.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { isQueued } from '../../../src/domain/triage/queue.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { value } from '../../support/leader-world.ts';
import { WRITTEN } from '../../support/owner-world.ts';

const BY = { person: asId<PersonId>('ole'), now: '2026-11-23T09:00:00.000Z' };
const GIVEN = aProposal('2026-1', {
  status: 'forwarded',
  holder: { kind: 'owner', area: 'it' },
  sentOnAt: '2026-11-20T09:00:00.000Z',
  answerDraft: { version: 1, typed: WRITTEN, by: BY.person, at: BY.now },
});

describe('handBack', () => {
  it('puts it into the queue again, with the reason among the notes', () => {
    const { proposal, events } = value(handBack(GIVEN, 'Det er Løn.', BY));

    expect(isQueued(proposal)).toBe(true);
    expect(proposal).toMatchObject({
      status: 'assessing',
      holder: { kind: 'team' },
      dueOn: '2026-11-30',
      notes: [{ by: 'ole', at: BY.now, text: 'Det er Løn.' }],
    });
    expect(proposal).not.toHaveProperty('answerDraft');
    expect(proposal).not.toHaveProperty('sentOnAt');
    expect(events).toMatchObject([
      { kind: 'assessing', from: 'forwarded', holder: { kind: 'team' } },
    ]);
  });

  it('is refused where it is with no owner', () => {
    const elsewhere = { ...GIVEN, holder: { kind: 'forum', forum: 'board' } } as const;

    expect(handBack(elsewhere, 'Nej', BY)).toMatchObject({ problem: { kind: 'over' } });
  });
});
