import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/domain/proposal/assessment.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { STATUSES, type Status } from '../../../src/domain/proposal/status.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { assess, type Seen, seenIn } from '../../../src/domain/triage/assess.ts';
import { isQueued } from '../../../src/domain/triage/queue.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { value } from '../../support/leader-world.ts';

const BY = { person: asId<PersonId>('karen'), now: '2026-11-23T09:00:00.000Z' };
const { by: _by, at: _at, version: _version, ...JUDGEMENT } = anAssessment();

const judge = (on: Proposal, judgement: Judgement = JUDGEMENT, seen: Seen = seenIn(on)) =>
  assess(on, { judgement, seen }, BY);

describe('assess', () => {
  it('keeps the judgement with who, when and of what, and tells it in codes only', () => {
    const { proposal, events } = value(judge(aProposal('2026-1')));

    expect(proposal).toMatchObject({
      status: 'assessing',
      version: 1,
      assessments: [{ ...JUDGEMENT, by: 'karen', at: BY.now, version: 1 }],
    });
    expect(events).toEqual([
      {
        no: proposal.no,
        kind: 'assessed',
        at: BY.now,
        by: 'karen',
        from: 'received',
        to: 'assessing',
        extent: 'medium',
        value: 'high',
      },
    ]);
  });

  it('keeps earlier judgements, and makes nothing of the same one again', () => {
    const first = value(judge(aProposal('2026-1'))).proposal;
    const second = value(judge(first, { ...JUDGEMENT, extent: 'large' })).proposal;

    expect(second.assessments?.map(({ extent }) => extent)).toEqual(['medium', 'large']);
    expect(value(judge(second, { ...JUDGEMENT, extent: 'large' }))).toEqual({
      proposal: second,
      events: [],
    });
  });

  it('refuses to write over a judgement that was not seen, unless it says the same', () => {
    const fresh = aProposal('2026-1');
    const judged = { ...fresh, assessments: [anAssessment()] };
    const other = { ...JUDGEMENT, value: 'low' } as const;

    expect(judge(judged, other, seenIn(fresh))).toMatchObject({
      ok: false,
      problem: { kind: 'judged-meanwhile', assessment: { by: 'ole' } },
    });
    expect(value(judge(judged, JUDGEMENT, seenIn(fresh))).events).toEqual([]);
  });

  it('refuses when the words were changed since, and judges new words anew', () => {
    const judged = aProposal('2026-1', { version: 2, assessments: [anAssessment()] });

    expect(judge(judged, JUDGEMENT, { version: 1, assessments: 1 })).toMatchObject({
      problem: { kind: 'words-changed' },
    });
    expect(value(judge(judged)).proposal.assessments).toHaveLength(2);
  });

  it('refuses what is in the queue no more', () => {
    const over = (Object.keys(STATUSES) as Status[])
      .map((status) => aProposal('2026-1', { status }))
      .filter((one) => !isQueued(one));

    expect(over.length).toBeGreaterThan(3);
    for (const one of over) expect(judge(one)).toMatchObject({ problem: { kind: 'handled' } });
  });
});

describe('assess, with several assessors', () => {
  const several = (on: Proposal, judgement: Judgement = JUDGEMENT, seen: Seen = seenIn(on)) =>
    assess(on, { judgement, seen, several: true }, BY);

  it('lets nobody stand in the way of another, seen or not', () => {
    const judged = { ...aProposal('2026-1'), assessments: [anAssessment()] };
    const unseen = { version: 1, assessments: 0 };

    for (const judgement of [JUDGEMENT, { ...JUDGEMENT, extent: 'large' } as const]) {
      const { proposal } = value(several(judged, judgement, unseen));
      expect(proposal.assessments?.map(({ by }) => by)).toEqual(['ole', 'karen']);
    }
  });

  it('makes nothing of one’s own again, and refuses over one’s own that was not seen', () => {
    const mine = anAssessment({ by: BY.person });
    const judged = { ...aProposal('2026-1'), assessments: [mine, anAssessment()] };
    const other = { ...JUDGEMENT, value: 'low' } as const;

    expect(value(several(judged)).events).toEqual([]);
    expect(several(judged, other, { version: 1, assessments: 0 })).toMatchObject({
      ok: false,
      problem: { kind: 'judged-meanwhile', assessment: mine },
    });
    expect(several(judged, other, { version: 1, assessments: 1 }).ok).toBe(true);
  });
});

describe('assess, with suggestions', () => {
  it('keeps what was suggested beside what was judged', () => {
    const on = aProposal('2026-1');
    const given = { judgement: JUDGEMENT, seen: seenIn(on), suggested: { area: 'loen' } };

    expect(value(assess(on, given, BY)).proposal.assessments).toMatchObject([
      { area: 'it', suggested: { area: 'loen' } },
    ]);
  });
});
