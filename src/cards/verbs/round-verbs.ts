// Buttons of surveys and workshops: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { ROUND_LISTS } from '../../domain/round/listing.ts';
import { HOSTED_KINDS } from '../../domain/round/typed-round.ts';
import { keptShape } from './kept-shape.ts';
import { rehearsedFrom } from './set-verbs.ts';
import { id, listPage, revision } from './shapes.ts';

const round = z.string().regex(/^[\x21-\x7e]{1,120}$/);

export const ROUND_MOVES = ['next', 'back', 'send', 'another', 'find'] as const;

export const ROUND_VERBS = {
  'round.new': z.object({ kind: z.enum(HOSTED_KINDS) }),
  'round.start': z.object({ kind: z.enum(HOSTED_KINDS), operation: round }),
  'round.edit': z.object({ round }),
  'round.save': z.object({ round, revision }),
  'round.open': z.object({ round }),
  'round.list': z.object({ of: z.enum(ROUND_LISTS), page: listPage }),
  'round.rehearse': z.object({ round, from: rehearsedFrom.optional() }),
  'round.control': z.object({ round }),
  'round.conduct': z.object({
    round,
    what: z.enum(['pause', 'resume', 'extend', 'close', 'cancel']),
    /** They were asked, and said yes. */
    sure: z.literal(true).optional(),
  }),
  'round.wall': z.object({ round }),
  'round.hosts': z.object({ round }),
  'round.host-add': z.object({ round }),
  'round.host-drop': z.object({ round, person: id }),
  'round.answer': z.object({ round }),
  'round.own': z.object({ round }),
  'round.anonymous': z.object({
    round,
    page: z.string().max(60),
    go: z.enum(['next', 'back', 'send']),
    kept: keptShape,
  }),
  /** Carries nothing of the round, so that nothing ties a proposal to answers. */
  'round.propose': z.object({}),
  'round.page': z.object({
    round,
    revision,
    page: z.string().max(60),
    go: z.enum(ROUND_MOVES),
  }),
} as const;
