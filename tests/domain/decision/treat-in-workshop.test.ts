import { describe, expect, it } from 'vitest';
import { treatInWorkshop } from '../../../src/domain/decision/treat-in-workshop.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aProposal } from '../../support/a-proposal.ts';

const WORD = { title: 'Lederdag', said: 'Ét skema fra nytår', agreed: 'do' } as const;
const BY = { person: asId<PersonId>('mette'), now: '2026-11-24T09:00:00.000Z' };

describe('treatInWorkshop', () => {
  it('writes it on the trail wherever the proposal lies, and decides nothing', () => {
    const treated = treatInWorkshop(aProposal('2026-0042', { status: 'received' }), WORD, BY);
    if (!treated.ok) throw new Error('refused');
    const { proposal, events } = treated.value;
    expect(proposal.treatments).toEqual([
      expect.objectContaining({ forum: 'workshop', workshop: WORD, on: '2026-11-24', by: 'mette' }),
    ]);
    expect(proposal.treatments?.[0]).not.toHaveProperty('decides');
    expect(proposal.status).toBe('received');
    expect(events).toEqual([expect.objectContaining({ kind: 'treated', with: 'workshop' })]);
  });

  it('writes the same once', () => {
    const once = treatInWorkshop(aProposal('2026-0042'), WORD, BY);
    if (!once.ok) throw new Error('refused');
    const again = treatInWorkshop(once.value.proposal, { ...WORD }, { ...BY, now: '2026-12-01' });
    expect(again).toEqual({ ok: true, value: { proposal: once.value.proposal, events: [] } });
  });

  it('is refused where nothing more happens', () => {
    const closed = aProposal('2026-0042', { status: 'closed' });
    expect(treatInWorkshop(closed, WORD, BY)).toMatchObject({ problem: { kind: 'ended' } });
  });
});
