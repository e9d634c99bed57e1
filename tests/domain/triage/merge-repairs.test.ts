import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { mergeRepairs } from '../../../src/domain/triage/merge-repairs.ts';
import { aProposal, no } from '../../support/a-proposal.ts';

const SETTLED = '2026-11-23T09:00:00.000Z';
const main = (more: Partial<Proposal> = {}) =>
  aProposal('2026-1', { merged: [no('2026-2')], ...more });
const child = (into = '2026-1') =>
  aProposal('2026-2', {
    status: 'merged',
    mergedInto: { no: no(into), status: 'received', holder: { kind: 'team' } },
  });

describe('mergeRepairs', () => {
  it('finds nothing where both say the same', () => {
    expect(mergeRepairs([main(), child(), aProposal('2026-3')], SETTLED)).toEqual([]);
    expect(mergeRepairs([main()], SETTLED)).toEqual([]);
  });

  it('takes in what is listed and has not followed', () => {
    const repair = { kind: 'take-in', main: '2026-0001', child: '2026-0002' };

    expect(mergeRepairs([main(), aProposal('2026-2')], SETTLED)).toEqual([repair]);
    expect(mergeRepairs([main(), child('2026-7')], SETTLED)).toEqual([repair]);
  });

  it('splits off what is listed no more, or whose main one was taken back', () => {
    const repair = { kind: 'split-off', main: '2026-0001', child: '2026-0002' };

    expect(mergeRepairs([aProposal('2026-1'), child()], SETTLED)).toEqual([repair]);
    expect(mergeRepairs([main({ status: 'withdrawn' }), child()], SETTLED)).toEqual([repair]);
  });

  it('leaves to whoever is at it what was changed a moment ago', () => {
    const changedAt = '2026-11-23T09:01:00.000Z';

    expect(mergeRepairs([main({ changedAt }), aProposal('2026-2')], SETTLED)).toEqual([]);
    expect(mergeRepairs([aProposal('2026-1', { changedAt }), child()], SETTLED)).toEqual([]);
  });
});
