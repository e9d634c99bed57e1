// Buttons of the administration channel: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { WAITING_KINDS } from '../../domain/digest/waiting.ts';
import { ROLLOUT_GROUPS } from '../../domain/people/rollout.ts';
import { id, instant, listPage, nothing, revision } from './shapes.ts';

/** Its milliseconds count down, and something unique. */
const letter = z.string().regex(/^\d{13}-[\w-]{10,64}$/);
const quarter = z.object({
  year: z.number().int().min(2000).max(9999),
  quarter: z.number().int().min(1).max(4),
});
/** Messages of one page that are to be sent again. */
const repeated = z.object({
  state: z.enum(['unknown', 'failed']),
  page: listPage,
  keys: z
    .array(z.object({ message: id, to: id }))
    .min(1)
    .max(10),
});

export const CHANNEL_VERBS = {
  'channel.bind': z.object({ code: z.string().max(64).optional() }),
  'channel.bind-confirm': z.object({
    readers: z.number().int(),
    code: z.string().max(64).optional(),
  }),
  'channel.cancel': nothing,
  'digest.show': z.object({ from: instant, until: instant }),
  'digest.distributions': z.object({ from: instant, until: instant }),
  'digest.list': z.object({
    what: z.enum(WAITING_KINDS),
    page: listPage,
  }),
  'digest.schedule': nothing,
  'digest.schedule-save': nothing,
  'list.show': z.object({ query: z.string().max(200), page: listPage }),
  'search.show': z.object({ query: z.string().max(200), page: listPage }),
  'operations.show': nothing,
  'operations.attention': z.object({ state: z.enum(['unknown', 'failed']), page: listPage }),
  'operations.repeat': repeated,
  'operations.repeat-confirm': repeated,
  'operations.out-of-reach': z.object({ page: listPage }),
  'rollout.show': z.object({ group: z.enum(ROLLOUT_GROUPS), page: listPage }),
  'rollout.file': nothing,
  'letter.new': nothing,
  'letter.edit': z.object({ id: letter }),
  'letter.preview': z.object({ id: letter }),
  'letter.send': z.object({ id: letter, version: revision }),
  'letter.status': z.object({ id: letter }),
  'letter.list': nothing,
  'letter.drop': z.object({ id: letter, version: revision }),
  'quarter.look': quarter,
  'quarter.send': quarter.extend({ mark: z.string().max(20) }),
  'quarter.skip': quarter,
  'letters.choose': z.object({ wanted: z.boolean() }),
} as const;
