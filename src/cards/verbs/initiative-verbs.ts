// Buttons of the cards about initiatives: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { day, listPage, revision } from './shapes.ts';

/** Its id. */
export const initiative = z.string().regex(/^[\w.-]{1,64}$/);
const after = z.union([z.literal(3), z.literal(12)]).optional();

export const INITIATIVE_VERBS = {
  'initiative.list': z.object({ filter: z.string().max(80).default(''), page: listPage }),
  'initiative.show': z.object({ id: initiative }),
  'initiative.new': z.object({}),
  'initiative.create': z.object({ press: z.string().min(1).max(64) }),
  'initiative.edit': z.object({ id: initiative }),
  'initiative.save': z.object({
    id: initiative,
    version: revision,
    /** Asked for a new time alone. */
    late: z.literal(true).optional(),
  }),
  'initiative.milestones': z.object({ id: initiative }),
  'initiative.milestones-save': z.object({ id: initiative, version: revision }),
  'initiative.proposals': z.object({ id: initiative }),
  'initiative.proposals-save': z.object({ id: initiative, version: revision }),
  /** Its focus area, and where else it is in use. */
  'initiative.reach': z.object({ id: initiative }),
  'initiative.reach-save': z.object({ id: initiative, version: revision }),
  /** Asked before the horizon ended on that day. */
  'initiative.status': z.object({
    id: initiative,
    until: day,
    go: z.enum(['holds', 'late', 'done', 'done-confirm']),
  }),
  /** What it is expected to give, or what came of it so many months after. */
  'benefit.open': z.object({
    id: initiative,
    after,
  }),
  'benefit.save': z.object({
    id: initiative,
    version: revision,
    after,
  }),
} as const;
