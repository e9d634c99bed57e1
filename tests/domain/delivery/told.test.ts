import { describe, expect, it } from 'vitest';
import { told } from '../../../src/domain/delivery/told.ts';
import { proposalNo } from '../../../src/domain/proposal/number.ts';
import { asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { aProposal, KAREN, NO } from '../../support/builders.ts';

const NEWS = { kind: 'reopened' } as const;
const TITLE = 'Vi skriver timerne ind tre steder hver uge';
const UNIT = asId<UnitId>('solsikken');
const OTHER = proposalNo(2026, 31);
const ENDORSED = { people: 2, units: [] };
const visibly = (visibility: string) => ({ ...aProposal().answers, visibility });

describe('told', () => {
  it('is one message while nobody else experiences it', () => {
    expect(told(aProposal({ unit: UNIT }), NEWS)).toEqual([
      {
        audience: { kind: 'proposer', person: KAREN, unit: UNIT, nameKept: true },
        content: { ...NEWS, no: NO, title: TITLE },
      },
    ]);
  });

  it('goes to those who endorsed it too, and to nobody twice', () => {
    const [own, others] = told(aProposal({ endorsed: ENDORSED }), NEWS);

    expect(own?.content).not.toHaveProperty('endorser');
    expect(others).toEqual({
      audience: { kind: 'endorsers', of: [NO], but: KAREN },
      content: { ...NEWS, no: NO, title: TITLE, endorser: true },
    });
  });

  it('goes to those whose own was merged into it, endorsed or not', () => {
    const [, others] = told(aProposal({ merged: [OTHER] }), NEWS);

    expect(others?.audience).toEqual({ kind: 'endorsers', of: [NO, OTHER], but: KAREN });
  });

  it('is one message for all of a batch within a quarter of an hour', () => {
    const batch = { id: 'teknik', from: 'Teknik og Miljø' };
    const changed = (changedAt: string) =>
      told(aProposal({ no: OTHER, batch, unit: UNIT, changedAt }), NEWS);

    const [first, ...others] = changed('2026-11-23T09:01:00.000Z');

    expect(others).toEqual([]);
    expect(first).toEqual({
      audience: { kind: 'person', person: KAREN },
      content: {
        kind: 'batch-news',
        batch: 'teknik',
        from: 'Teknik og Miljø',
        notBefore: '2026-11-23T09:15:00.000Z',
      },
      thread: { id: 'batch~teknik~2026-11-23T09:15:00.000Z', revision: 1 },
    });
    expect(changed('2026-11-23T09:14:59.999Z')).toEqual([first]);
    expect(changed('2026-11-23T09:15:00.000Z')).not.toEqual([first]);
  });

  it('counts the quarter from when something happens, changed or not', () => {
    const batch = { id: 'teknik', from: 'Teknik og Miljø' };

    const [late] = told(aProposal({ batch }), NEWS, '2027-01-04T06:30:00.000Z');

    expect(late?.thread?.id).toBe('batch~teknik~2027-01-04T06:45:00.000Z');
  });

  it('gives others no title of a text they may not see, and the proposer always one', () => {
    const kept = aProposal({ endorsed: ENDORSED, answers: visibly('team') });

    const [own, others] = told(kept, NEWS);

    expect(own?.content).toHaveProperty('title', TITLE);
    expect(others?.content).not.toHaveProperty('title');
  });
});
