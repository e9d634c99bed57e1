// What those who plan and lead a workshop can press, put together; taking part goes with answering.
import type { Handlers } from '../context.ts';
import { makeAnswerHandlers } from './answer-handlers.ts';
import { makeLeadingHandlers } from './leading-handlers.ts';
import { makePlanningHandlers } from './planning-handlers.ts';
import { makeRehearsingHandlers } from './rehearsing-handlers.ts';
import type { WorkshopKit } from './workshop-kit.ts';

/** Handlers of their buttons. */
export function makeWorkshopHandlers(kit: WorkshopKit) {
  return {
    ...makePlanningHandlers(kit),
    ...makeRehearsingHandlers(kit),
    ...makeLeadingHandlers(kit),
    ...makeAnswerHandlers(kit),
  } satisfies Partial<Handlers>;
}
