// How an initiative looks to another system.
import { z } from 'zod/v4';
import { INITIATIVE_STATES, type InitiativeState } from '../../domain/initiative/initiative.ts';
import { day, horizon, instant } from './proposal-shape.ts';

const STATES = Object.keys(INITIATIVE_STATES).filter(
  (code): code is InitiativeState => code in INITIATIVE_STATES,
);

const benefit = z.object({
  hoursAYear: z.number().optional(),
  kr: z.number().optional().describe('Kroner a year.'),
  hassle: z.number().optional().describe('1 to 5, as it is then.'),
  basis: z.enum(['estimated', 'measured']),
  at: instant,
});

export const initiativeShape = z
  .object({
    id: z.string(),
    version: z.int(),
    title: z.string(),
    what: z.string(),
    improvement: z.string(),
    state: z.enum(STATES),
    horizon: horizon.optional(),
    area: z.string().optional(),
    proposals: z.array(z.string()),
    milestones: z.array(z.object({ title: z.string(), on: day, doneOn: day.optional() })),
    expected: benefit.optional(),
    realised: z.array(benefit.extend({ after: z.union([z.literal(3), z.literal(12)]) })),
    focus: z.string().optional(),
    spread: z.array(z.object({ to: z.string(), on: day })).optional(),
    origin: z.object({ round: z.string(), item: z.string().optional() }).optional(),
    moved: z.array(z.object({ until: day, at: instant })).optional(),
    createdAt: instant,
    changedAt: instant,
    doneAt: instant.optional(),
  })
  .describe('What is done about proposals, without who leads or follows it.');

export const initiativePage = z.object({
  value: z.array(initiativeShape),
  nextLink: z.string().optional(),
});

/** Pages of what is listed newest first. */
export const listQuery = z.strictObject({
  top: z.coerce.number().int().min(1).max(100).default(50).describe('Most of a page.'),
  cursor: z.string().max(20).optional().describe('From a nextLink.'),
});
