// Buttons about question sets: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { REHEARSAL_MOVES } from '../../domain/questions/rehearse.ts';
import { PRIVACIES } from '../../domain/questions/result-rules.ts';
import { ROUND_KINDS } from '../../domain/round/round.ts';
import { id, nothing } from './shapes.ts';

const page = z.string().max(60);
/** What was chosen on the way, in codes; nothing of it is kept. */
const said = z.record(
  z.string().max(60),
  z.union([z.string().max(250), z.number(), z.array(z.string().max(250)).max(20)]),
);

/** The page of a rehearsal a button was pressed on. */
export const rehearsedFrom = z.object({ page, go: z.enum(REHEARSAL_MOVES), said });

/** The round it is looked at for: a client's word, shown to nobody else. */
const sample = z.object({ what: z.enum(ROUND_KINDS), privacy: z.enum(PRIVACIES) });

export const SET_VERBS = {
  'sets.list': nothing,
  'sets.look': z.object({
    set: id,
    version: z.number().int().min(1),
    from: rehearsedFrom.optional(),
    sample: sample.optional(),
  }),
} as const;
