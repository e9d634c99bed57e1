// Buttons of surveys and workshops: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { revision } from './shapes.ts';

const round = z.string().regex(/^[\x21-\x7e]{1,120}$/);

export const ROUND_MOVES = ['next', 'back', 'send'] as const;

export const ROUND_VERBS = {
  'round.new': z.object({ kind: z.enum(['survey', 'poll', 'workshop']) }),
  'round.start': z.object({ kind: z.enum(['survey', 'poll', 'workshop']) }),
  'round.control': z.object({ round }),
  'round.conduct': z.object({
    round,
    what: z.enum(['open', 'pause', 'resume', 'extend', 'close', 'cancel']),
  }),
  'round.answer': z.object({ round }),
  'round.page': z.object({
    round,
    revision,
    page: z.string().max(60),
    go: z.enum(ROUND_MOVES),
  }),
} as const;
