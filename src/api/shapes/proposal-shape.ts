// How a proposal looks to another system.
import { z } from 'zod/v4';
import { OUTCOMES, STATUSES, type Status } from '../../domain/proposal/status.ts';
import { isDay } from '../../domain/shared/time.ts';

/** The statuses by their codes. */
export const STATUS_CODES = Object.keys(STATUSES).filter(
  (code): code is Status => code in STATUSES,
);

export const day = z.iso.date();
export const instant = z.iso.datetime();

export const horizon = z.object({
  text: z.string().describe('As it was written, such as “1. halvår 2027”.'),
  from: day,
  until: day,
});

const decision = z.object({
  outcome: z.enum(OUTCOMES),
  reason: z.string(),
  challenge: z.string().optional(),
  initiative: z.string().optional(),
  improvement: z.string().optional(),
  horizon: horizon.optional(),
  caseNumber: z.string().optional(),
  publishedAt: instant,
});

export const proposalShape = z
  .object({
    number: z.string().describe('Such as 2026-0042.'),
    title: z
      .string()
      .optional()
      .describe('The challenge in a sentence; absent where its words are for the team alone.'),
    status: z.enum(STATUS_CODES),
    outcome: z.enum(OUTCOMES).optional(),
    holder: z.object({
      kind: z.enum(['team', 'owner', 'forum', 'supplier', 'proposer', 'nobody']),
      area: z.string().optional(),
      forum: z.string().optional(),
    }),
    areas: z.array(z.string()).describe('Ids of the register; the one it was assessed to first.'),
    need: z.string(),
    authority: z.string(),
    extent: z.string().optional(),
    value: z.string().optional(),
    unitType: z.string().optional(),
    department: z.string().optional(),
    workplaces: z.int(),
    people: z.int(),
    journal: z.string().optional().describe('Its number in the records system.'),
    reason: z.string().optional().describe('Why, as everybody behind it was told.'),
    decision: decision.optional().describe('Once it is published.'),
    mergedInto: z.string().optional(),
    merged: z.array(z.string()),
    receivedAt: instant,
    changedAt: instant,
    dueOn: day.optional(),
  })
  .describe('A proposal without names, and without what is not published.');
export type ApiProposal = z.infer<typeof proposalShape>;

export const writtenShape = proposalShape
  .pick({ number: true, status: true, holder: true, journal: true, changedAt: true, dueOn: true })
  .describe('What was written to, and nothing that takes another role to read.');
export type ApiWritten = z.infer<typeof writtenShape>;

export const proposalPage = z.object({
  value: z.array(proposalShape),
  nextLink: z.string().optional().describe('The next page; absent on the last.'),
  deltaLink: z
    .string()
    .optional()
    .describe('On the last page: what is changed from here on. Some may come twice.'),
});

export const proposalQuery = z.strictObject({
  status: z.enum(STATUS_CODES).optional(),
  area: z.string().max(100).optional(),
  since: day.refine(isDay).optional().describe('Received on this day or later.'),
  changedSince: instant.optional().describe('Changed after this instant.'),
  top: z.coerce.number().int().min(1).max(100).default(50).describe('Most of a page.'),
  cursor: z.string().max(200).optional().describe('From a nextLink or deltaLink.'),
});

export const journalBody = z.strictObject({
  number: z.string().max(200).describe('At most 40 characters; empty to take it away.'),
});

export const statusBody = z.strictObject({
  status: z
    .enum(['assessing', 'waiting'])
    .describe('`assessing`: it is worked on. `waiting`: it is with a supplier.'),
});
