import { describe, expect, it } from 'vitest';
import { decidingForum, decidingOf } from '../../../src/domain/decision/deciding.ts';
import { aDecision, aTreatment, atTheBoard, readyAnswer } from '../../support/a-decision.ts';

const proposal = atTheBoard('2026-1');

describe('decidingOf', () => {
  it('is the handling that decides, but none for what an owner decided', () => {
    expect(decidingOf(readyAnswer('2026-1'))).toEqual(aTreatment({ decides: true }));
    const owners = { decision: aDecision({ state: 'ready' }) };
    expect(decidingOf(readyAnswer('2026-1', owners))).toBeUndefined();
    expect(decidingOf({})).toBeUndefined();
  });
});

describe('decidingForum', () => {
  it('is the one it lies with, or that decided it until it is published', () => {
    expect(decidingForum(proposal)).toBe('board');
    expect(decidingForum(readyAnswer('2026-1'))).toBe('board');
    const published = { decision: aDecision({ state: 'published', as: 'decider' }) };
    expect(decidingForum(readyAnswer('2026-1', published))).toBeUndefined();
  });
});
