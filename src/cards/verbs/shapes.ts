// Shapes that the data of several buttons have in common.
import { z } from 'zod/v4';

/** Opens with its year; a key has room for no more, whatever is in it. */
export const draft = z
  .string()
  .max(90)
  .regex(/^20\d{2}-.{3,}$/);
export const no = z.string().regex(/^20\d{2}-\d{4,6}$/);
/** An ISO instant of a year people live in. */
export const instant = z
  .string()
  .max(40)
  .regex(/^20\d{2}-\d{2}-\d{2}T/);
/** A day, `2027-06-30`. */
export const day = z.string().regex(/^20\d{2}-\d{2}-\d{2}$/);
export const revision = z.number().int().min(0);
export const listPage = z.number().int().min(0).max(10_000).default(0);
export const nothing = z.object({});
/** A message to one recipient, by the ids of both. */
export const id = z.string().regex(/^[\x21-\x7e]{1,250}$/);
/** Where somebody is in the queue; apart from the inputs, one of which is a filter too. */
export const place = z.object({
  filter: z.string().max(80).default('all'),
  /** What was looked at before. */
  trail: z.array(no).max(5).default([]),
  /** The overview the queue was opened from. */
  overview: z.object({ from: instant, until: instant }).optional(),
});
/** What was chosen on the card of the queue, while something else is done about its proposal. */
const code = z.string().max(100).default('');
export const kept = z
  .object({
    area: code,
    need: code,
    authority: code,
    extent: code,
    value: code,
    note: z.string().max(1_000).default(''),
  })
  .optional();
/** What somebody had in view: the version of the words, and how many assessments there were. */
export const seen = z.object({ version: revision, assessments: revision });
