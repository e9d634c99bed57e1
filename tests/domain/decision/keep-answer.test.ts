import { describe, expect, it } from 'vitest';
import { begunAnswer, keepAnswer, seenTask } from '../../../src/domain/decision/keep-answer.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { value } from '../../support/leader-world.ts';
import { SENT_ON, WRITTEN } from '../../support/owner-world.ts';

const OLE = { person: asId<PersonId>('ole'), now: '2026-11-23T09:00:00.000Z' };
const NANNA = { person: asId<PersonId>('nanna'), now: '2026-11-23T10:00:00.000Z' };
const given = (more: Partial<Proposal> = {}) =>
  aProposal('2026-1', {
    status: 'forwarded',
    holder: { kind: 'owner', area: 'it' },
    sentOnAt: SENT_ON,
    ...more,
  });
const NEW = { version: 1, draft: 0, sentOn: SENT_ON };

describe('keepAnswer', () => {
  it('keeps what is typed, however little, as an event for those who handle it', () => {
    const typed = { ...WRITTEN, horizon: '', reason: '' };

    const { proposal, events } = value(keepAnswer(given(), { typed, seen: NEW }, OLE));

    expect(proposal.answerDraft).toEqual({ version: 1, typed, by: 'ole', at: OLE.now });
    expect(events).toMatchObject([{ kind: 'drafted', from: 'forwarded', to: 'forwarded' }]);
    expect(seenTask(proposal)).toEqual({ version: 1, draft: 1, sentOn: SENT_ON });
    expect(begunAnswer(proposal)).toEqual(typed);
  });

  it('has nothing to keep when it is the same, from whichever card', () => {
    const kept = value(keepAnswer(given(), { typed: WRITTEN, seen: NEW }, OLE)).proposal;

    const again = value(keepAnswer(kept, { typed: WRITTEN, seen: NEW }, NANNA));

    expect(again).toEqual({ proposal: kept, events: [] });
  });

  it('writes over nothing unseen', () => {
    const kept = value(keepAnswer(given(), { typed: WRITTEN, seen: NEW }, OLE)).proposal;
    const hers = { typed: { ...WRITTEN, reason: 'Nej' }, seen: NEW };

    expect(keepAnswer(kept, hers, NANNA)).toMatchObject({
      problem: { kind: 'kept-meanwhile', draft: { by: 'ole', typed: WRITTEN } },
    });
    const seen = value(keepAnswer(kept, { ...hers, seen: seenTask(kept) }, NANNA)).proposal;
    expect(seen.answerDraft).toMatchObject({ version: 2, by: 'nanna' });
  });

  it('takes nothing from a card of an earlier time it was sent to them', () => {
    const { sentOn: _, ...unsaid } = NEW;
    const earlier = { ...NEW, sentOn: '2026-11-10T09:00:00.000Z' };
    const kept = value(keepAnswer(given(), { typed: WRITTEN, seen: NEW }, OLE)).proposal;

    for (const seen of [unsaid, earlier]) {
      const typed = { ...WRITTEN, reason: 'Nej' };
      expect(keepAnswer(given(), { typed, seen }, NANNA)).toMatchObject({
        problem: { kind: 'sent-anew' },
      });
      expect(keepAnswer(kept, { typed, seen: { ...seen, draft: 1 } }, NANNA)).toMatchObject({
        problem: { kind: 'kept-meanwhile' },
      });
    }
  });

  it('is refused when the words were changed, or it is with the owner no more', () => {
    const answer = { typed: WRITTEN, seen: NEW };

    expect(keepAnswer(given({ version: 2 }), answer, OLE)).toMatchObject({
      problem: { kind: 'words-changed' },
    });
    expect(keepAnswer(given({ holder: { kind: 'team' } }), answer, OLE)).toMatchObject({
      problem: { kind: 'over' },
    });
  });
});

describe('begunAnswer', () => {
  it('begins with the challenge in its proposer’s words', () => {
    const answers = { challenge: 'Tre skemaer for hver vikar. Det tog to uger.' };

    expect(begunAnswer(given({ answers }))).toMatchObject({
      challenge: 'Tre skemaer for hver vikar',
      reason: '',
      outcome: '',
    });
  });

  it('begins without it where the proposer may be known by the words', () => {
    const answers = { challenge: 'Tre skemaer for hver vikar.', visibility: 'team' };

    expect(begunAnswer(given({ answers })).challenge).toBe('');
  });
});
