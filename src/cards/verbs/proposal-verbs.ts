// Buttons about one proposal and its answer: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { draft, instant, kept, listPage, no, place, revision } from './shapes.ts';

const degree = z.enum(['yes', 'partly', 'no']);

export const PROPOSAL_VERBS = {
  'proposal.show': z.object({ no }),
  'proposal.edit': z.object({ no, page: z.string().max(64).optional() }),
  'proposal.withdraw': z.object({ no, version: revision }),
  'proposal.withdraw-confirm': z.object({ no, version: revision }),
  'proposal.supplement': z.object({ no }),
  'proposal.supplement-send': z.object({
    no,
    press: z.string().max(64),
    /** The loose chat text it was begun with. */
    draft: draft.optional(),
  }),
  /** A question back about an answer, and the whole course of a proposal. */
  'answer.ask': z.object({ no }),
  'answer.ask-send': z.object({ no, press: z.string().min(1).max(64) }),
  /** Those who handle it answer what was asked back at an instant. */
  'answer.reply': z.object({ no, at: instant }),
  'answer.reply-send': z.object({ no, at: instant }),
  'course.show': z.object({ no }),
  'judge.solved': z.object({ no, solved: degree }),
  'judge.missing': z.object({ no, skip: z.boolean().default(false) }),
  'judge.heard': z.object({ no, heard: degree }),
  /** What is finished: a page with its filter, or anew as it is `chosen` on the card. */
  'done.list': z.object({
    page: listPage,
    area: z.string().max(80).optional(),
    type: z.string().max(40).optional(),
    chosen: z.boolean().default(false),
  }),
  /** With a place, the form leads back to the queue. */
  'proposal.ask': z.object({ no, place: place.optional(), kept }),
  'proposal.ask-send': z.object({
    no,
    press: z.string().min(1).max(64),
    place: place.optional(),
    kept,
  }),
} as const;
