// How a workshop goes from phase to phase: by its host's presses, and by itself when a slot is over.
import { ok, type Result, refused } from '../shared/result.ts';
import { addMinutes, type Instant, isoOf } from '../shared/time.ts';
import type { Workshop, WorkshopPhase } from './workshop.ts';

/** What a host can press; `more-time` lengthens the running slot. */
export const WORKSHOP_STEPS = [
  'start-slot',
  'stop-slot',
  'more-time',
  'vote',
  'answer',
  'finish',
] as const;
export type WorkshopStep = (typeof WORKSHOP_STEPS)[number];

/** The workshop is not where that can be done. */
export interface StepProblem {
  readonly kind: 'not-now';
}

/** Minutes by which one press lengthens a slot. */
const MORE_MINUTES = 5;

const FROM: Readonly<Record<WorkshopStep, readonly WorkshopPhase[]>> = {
  'start-slot': ['join', 'between'],
  'stop-slot': ['notes'],
  'more-time': ['notes'],
  vote: ['between'],
  answer: ['vote'],
  finish: ['answer'],
};

/** What can be pressed just now. A last slot is not followed by another. */
export function stepsOf(workshop: Workshop): readonly WorkshopStep[] {
  const { phase, slot, slots } = workshop;
  return WORKSHOP_STEPS.filter((step) => FROM[step].includes(phase)).filter(
    (step) => step !== 'start-slot' || slot < slots,
  );
}

/** Where the card stood that was pressed: a second press must not go two steps. */
export type SeenAt = Pick<Workshop, 'phase' | 'slot'>;

/**
 * The workshop after it. `seen` is what the card showed: where it has gone on since, a step that led
 * there changes nothing, and any other is refused.
 */
export function takeStep(
  workshop: Workshop,
  step: WorkshopStep,
  { seen, now }: { readonly seen: SeenAt; readonly now: Instant },
): Result<Workshop, StepProblem> {
  const moved = seen.phase !== workshop.phase || seen.slot !== workshop.slot;
  if (moved) return hasDone(workshop, step, seen) ? ok(workshop) : refused({ kind: 'not-now' });
  if (!stepsOf(workshop).includes(step)) return refused({ kind: 'not-now' });
  const { phaseEndsAt, ...rest } = workshop;
  const next = { ...rest, endedAt: isoOf(now) };
  switch (step) {
    case 'start-slot':
      return ok(slotBegun(workshop, now));
    case 'stop-slot':
      return ok({ ...next, phase: 'between' });
    case 'more-time':
      return ok({ ...workshop, phaseEndsAt: addMinutes(phaseEndsAt ?? now, MORE_MINUTES) });
    case 'vote':
      // The minute in which notes of the last slot are taken runs on.
      return ok({ ...rest, phase: 'vote' });
    case 'answer':
      return ok({ ...next, phase: 'answer' });
    case 'finish':
      return ok({ ...next, phase: 'done' });
  }
}

/** The slot that is over in time ends by itself, as of that very time; the same object otherwise. */
export function inTime(workshop: Workshop, now: Instant): Workshop {
  const { phase, phaseEndsAt, ...rest } = workshop;
  if (phase !== 'notes' || phaseEndsAt === undefined || isoOf(now) < phaseEndsAt) return workshop;
  return { ...rest, phase: 'between', endedAt: phaseEndsAt };
}

/** Stood still for a while: the running slot ends as much later. */
export function delayed(workshop: Workshop, minutes: number): Workshop {
  const { phaseEndsAt } = workshop;
  return phaseEndsAt === undefined
    ? workshop
    : { ...workshop, phaseEndsAt: addMinutes(phaseEndsAt, minutes) };
}

function slotBegun(workshop: Workshop, now: Instant): Workshop {
  const { slot, slotMinutes } = workshop;
  return {
    ...workshop,
    phase: 'notes',
    slot: slot + 1,
    phaseEndsAt: addMinutes(now, slotMinutes),
  };
}

const LEADS_TO: Readonly<Record<WorkshopStep, WorkshopPhase>> = {
  'start-slot': 'notes',
  'stop-slot': 'between',
  'more-time': 'notes',
  vote: 'vote',
  answer: 'answer',
  finish: 'done',
};

/** True when the step pressed on an older card is just what brought the workshop here. */
function hasDone(workshop: Workshop, step: WorkshopStep, seen: SeenAt): boolean {
  const from = FROM[step].includes(seen.phase);
  const slots = workshop.slot - seen.slot === (step === 'start-slot' ? 1 : 0);
  return from && slots && workshop.phase === LEADS_TO[step];
}
