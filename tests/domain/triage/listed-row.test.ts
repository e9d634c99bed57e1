import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/domain/proposal/assessment.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import {
  cellsTouched,
  changedCells,
  compareRow,
  listedAs,
} from '../../../src/domain/triage/listed-row.ts';
import type { TypedJudgement } from '../../../src/domain/triage/typed-judgement.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const KAREN = asId<PersonId>('karen');
const FRESH = aProposal('2026-1', {
  answers: { challenge: 'x', need: 'system', areas: ['it', 'pay'] },
});
const JUDGED = { ...FRESH, assessments: [anAssessment()] };
const TYPED: TypedJudgement = {
  area: 'it',
  need: 'system',
  authority: 'unknown',
  extent: 'small',
  value: 'high',
  note: '',
};
const JUDGEMENT: Judgement = {
  area: 'it',
  need: 'system',
  authority: 'unknown',
  extent: 'small',
  value: 'high',
};
const SEEN = { version: 1, assessments: 0 };

const compare = (
  proposal = FRESH,
  { judgement = JUDGEMENT, seen = SEEN, several = false, person = KAREN } = {},
) =>
  compareRow({ seen }, proposal, { judgement, several, person, now: '2026-11-23T09:00:00.000Z' });

describe('listedAs', () => {
  it('shows what the proposer said until somebody assessed it', () => {
    expect(listedAs(FRESH)).toEqual({ ...TYPED, extent: '', value: '' });
    expect(listedAs(JUDGED)).toMatchObject({
      authority: 'process-owner',
      extent: 'medium',
      note: 'Se også sagen fra i fjor',
    });
  });

  it('shows what stood there when fewer assessments were made', () => {
    expect(listedAs(JUDGED, 0)).toEqual(listedAs(FRESH));
  });
});

describe('changedCells', () => {
  it('names each cell with what it was and is', () => {
    expect(changedCells(TYPED, { ...TYPED, area: '', value: 'low' })).toEqual([
      { part: 'area', from: 'it', to: '' },
      { part: 'value', from: 'high', to: 'low' },
    ]);
  });

  it('takes other line ends and accents put together otherwise for no change', () => {
    const one = { ...TYPED, note: 'A\nSe på' };
    expect(changedCells(one, { ...one, note: 'A\r\nSe pa\u030a ' })).toEqual([]);
  });
});

describe('cellsTouched', () => {
  it('knows a row nobody changed, though the proposal was assessed since', () => {
    const row = { typed: listedAs(FRESH), seen: SEEN };

    expect(cellsTouched(row, JUDGED)).toEqual([]);
    expect(cellsTouched({ ...row, typed: { ...row.typed, extent: 'large' } }, JUDGED)).toEqual([
      { part: 'extent', from: '', to: 'large' },
    ]);
  });
});

describe('compareRow', () => {
  it('names the cells of a change', () => {
    expect(compare()).toEqual({
      kind: 'change',
      cells: [
        { part: 'extent', from: '', to: 'small' },
        { part: 'value', from: '', to: 'high' },
      ],
    });
  });

  it('finds nothing to do where the same was said already, wherever it is now', () => {
    const done = { ...FRESH, assessments: [anAssessment({ ...JUDGEMENT, note: '' })] };

    expect(compare(done)).toEqual({ kind: 'same' });
    expect(compare({ ...done, status: 'forwarded' })).toEqual({ kind: 'same' });
  });

  it('refuses what was judged, rewritten or sent on since the file was made', () => {
    expect(compare(JUDGED)).toMatchObject({ kind: 'judged-meanwhile' });
    expect(compare({ ...FRESH, version: 2 })).toEqual({ kind: 'words-changed' });
    expect(compare({ ...FRESH, status: 'forwarded' })).toEqual({ kind: 'handled' });
  });

  it('lets each of several assessors say their own', () => {
    expect(compare(JUDGED, { several: true })).toMatchObject({ kind: 'change' });
    const own = { ...FRESH, assessments: [anAssessment({ by: KAREN })] };
    expect(compare(own, { several: true })).toMatchObject({ kind: 'judged-meanwhile' });
  });
});
