import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { seenIn } from '../../../src/domain/triage/assess.ts';
import {
  endText,
  isEnd,
  readEnd,
  type SeveralEnd,
  severalWay,
  whyLeftOut,
} from '../../../src/domain/triage/several.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { REGISTER } from '../../support/leader-world.ts';

const OWNER: SeveralEnd = { kind: 'owner', area: 'it' };
const judged = (more: Parameters<typeof anAssessment>[0] = {}) =>
  aProposal('2026-1', { status: 'assessing', assessments: [anAssessment(more)] });

describe('readEnd', () => {
  it.each(['owner:it', 'forum:board', 'road', 'assign:karen', 'owner:a:b'])('reads %s', (text) => {
    const end = readEnd(text);

    expect(end && endText(end)).toBe(text);
  });

  it.each(['', 'owner', 'owner:', 'road:x', 'delete:it'])('takes “%s” for none', (text) => {
    expect(readEnd(text)).toBeUndefined();
  });
});

describe('isEnd', () => {
  it('is an area with an owner, and a forum of the register', () => {
    expect(isEnd(OWNER, REGISTER)).toBe(true);
    expect(isEnd({ kind: 'owner', area: 'loen' }, REGISTER)).toBe(false);
    expect(isEnd({ kind: 'forum', forum: 'board' }, REGISTER)).toBe(false);
    expect(isEnd({ kind: 'road' }, REGISTER)).toBe(true);
  });
});

describe('whyLeftOut', () => {
  const why = (proposal: Proposal, end: SeveralEnd = OWNER, seen = seenIn(proposal)) =>
    whyLeftOut(proposal, end, seen);

  it('has nothing against what is assessed and was shown so', () => {
    expect(why(judged())).toBeUndefined();
    expect(why(aProposal('2026-1'), { kind: 'assign', person: 'karen' })).toBeUndefined();
  });

  it('names what stands in the way', () => {
    expect(why(aProposal('2026-1', { status: 'withdrawn' }))).toBe('withdrawn');
    expect(why(aProposal('2026-1', { status: 'merged' }))).toBe('handled');
    expect(why(aProposal('2026-1'))).toBe('no-assessment');
    expect(why(judged(), OWNER, { version: 1, assessments: 0 })).toBe('changed-since');
  });
});

describe('severalWay', () => {
  const road = (more: Parameters<typeof anAssessment>[0], register = REGISTER) =>
    severalWay(judged(more), { kind: 'road' }, register);

  it('leads to whoever was chosen', () => {
    expect(severalWay(judged(), OWNER, REGISTER)).toMatchObject({
      value: { kind: 'owner', area: 'it', owner: { name: 'Ole Bang' } },
    });
    expect(severalWay(judged(), { kind: 'forum', forum: 'board' }, REGISTER)).toMatchObject({
      value: { kind: 'forum', chosen: 'board' },
    });
    expect(severalWay(judged(), { kind: 'assign', person: 'karen' }, REGISTER)).toEqual({
      ok: true,
    });
    expect(severalWay(judged(), { kind: 'owner', area: 'loen' }, REGISTER)).toMatchObject({
      problem: 'no-way',
    });
  });

  it('leads where its own assessment does, or says why not', () => {
    expect(road({})).toMatchObject({ value: { kind: 'owner' } });
    expect(road({ authority: 'unknown' })).toMatchObject({ problem: 'no-way' });
    expect(road({ authority: 'own-unit' })).toMatchObject({ problem: 'needs-answer' });
    expect(road({ authority: 'political' })).toMatchObject({ problem: 'choose-forum' });
  });
});
