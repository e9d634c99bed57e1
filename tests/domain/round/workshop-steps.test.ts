import { describe, expect, it } from 'vitest';
import type { Workshop } from '../../../src/domain/round/workshop.ts';
import {
  delayed,
  inTime,
  stepsOf,
  takeStep,
  type WorkshopStep,
} from '../../../src/domain/round/workshop-steps.ts';
import { aPlan } from '../../support/a-workshop.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const LATER = '2026-11-24T09:30:00.000Z';

const step = (workshop: Workshop, what: WorkshopStep, seen = workshop) =>
  takeStep(workshop, what, { seen, now: NOW });

describe('takeStep', () => {
  it('goes from joining through slots, vote and answers to the end', () => {
    let workshop = aPlan();
    const steps: readonly WorkshopStep[] = [
      ...(['start-slot', 'stop-slot', 'start-slot', 'stop-slot'] as const),
      ...(['vote', 'answer', 'finish'] as const),
    ];
    const phases = steps.map((what) => {
      const next = step(workshop, what);
      if (!next.ok) throw new Error(`${what} is refused`);
      workshop = next.value;
      return `${workshop.phase} ${workshop.slot}`;
    });
    expect(phases).toEqual([
      ...['notes 1', 'between 1', 'notes 2', 'between 2'],
      ...['vote 2', 'answer 2', 'done 2'],
    ]);
  });

  it('gives a slot its minutes, and five more each time they are asked for', () => {
    const begun = step(aPlan(), 'start-slot');
    expect(begun).toMatchObject({ value: { phaseEndsAt: LATER } });
    const running = aPlan({ phase: 'notes', slot: 1, phaseEndsAt: LATER });
    expect(step(running, 'more-time')).toMatchObject({
      value: { phaseEndsAt: '2026-11-24T09:35:00.000Z' },
    });
  });

  it('takes a second press of an older card for what it led to, and goes no further', () => {
    const before = aPlan();
    const after = aPlan({ phase: 'notes', slot: 1, phaseEndsAt: LATER });
    expect(step(after, 'start-slot', before)).toEqual({ ok: true, value: after });
    const stopped = aPlan({ phase: 'between', slot: 1 });
    expect(step(stopped, 'start-slot', before).ok).toBe(false);
    expect(step(aPlan({ phase: 'answer', slot: 2 }), 'vote', stopped).ok).toBe(false);
  });

  it('refuses what does not follow', () => {
    expect(step(aPlan(), 'vote').ok).toBe(false);
    expect(step(aPlan({ phase: 'notes', slot: 1 }), 'answer').ok).toBe(false);
  });
});

describe('stepsOf', () => {
  it('offers no slot beyond the last', () => {
    expect(stepsOf(aPlan({ phase: 'between', slot: 1 }))).toEqual(['start-slot', 'vote']);
    expect(stepsOf(aPlan({ phase: 'between', slot: 2 }))).toEqual(['vote']);
    expect(stepsOf(aPlan({ phase: 'done', slot: 2 }))).toEqual([]);
  });
});

describe('inTime', () => {
  it('ends a slot as of its very end, and leaves all else as it is', () => {
    const running = aPlan({ phase: 'notes', slot: 1, phaseEndsAt: LATER });
    expect(inTime(running, '2026-11-24T09:29:59.000Z')).toBe(running);
    const ended = inTime(running, '2026-11-24T09:31:00.000Z');
    expect(ended).toMatchObject({ phase: 'between', endedAt: LATER });
    expect(ended).not.toHaveProperty('phaseEndsAt');
    const votes = aPlan({ phase: 'vote', slot: 2 });
    expect(inTime(votes, LATER)).toBe(votes);
  });
});

describe('delayed', () => {
  it('moves the end of the slot by as long as it stood still', () => {
    const running = aPlan({ phase: 'notes', slot: 1, phaseEndsAt: LATER });
    expect(delayed(running, 7).phaseEndsAt).toBe('2026-11-24T09:37:00.000Z');
    const waits = aPlan();
    expect(delayed(waits, 7)).toBe(waits);
  });
});
