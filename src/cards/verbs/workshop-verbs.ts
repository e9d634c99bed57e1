// Buttons of workshops: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { revision } from './shapes.ts';

const id = z.string().regex(/^[\x21-\x7e]{1,120}$/);
const round = id;
const station = z.string().regex(/^s\d{1,2}$/);
const slot = z.number().int().min(0).max(20);
/** Place in a list, from 0. */
const at = z.number().int().min(0).max(200);

export const WORKSHOP_VERBS = {
  'workshop.new': z.object({}),
  'workshop.save': z.object({ operation: id }),
  'workshop.edit': z.object({ round }),
  'workshop.change': z.object({ round, revision }),
  'workshop.rehearse': z.object({
    round,
    /** The one it leads to. */
    page: z.enum(['station', 'note', 'vote', 'answer', 'end']),
    station: station.optional(),
    group: id.optional(),
  }),
  'workshop.join': z.object({ round, stations: z.literal(true).optional() }),
  'workshop.go': z.object({ round }),
  'workshop.note': z.object({ round, station, slot, note: id, more: z.boolean() }),
  'workshop.vote': z.object({ round, station, next: z.boolean() }),
  'workshop.control': z.object({ round }),
  'workshop.step': z.object({
    round,
    step: z.enum(['start-slot', 'stop-slot', 'more-time', 'vote', 'answer', 'finish']),
    phase: z.enum(['join', 'notes', 'between', 'vote', 'answer', 'done']),
    slot,
    sure: z.literal(true).optional(),
  }),
  'workshop.notes': z.object({ round, station: station.optional() }),
  'workshop.move': z.object({ round, station }),
  'workshop.answers': z.object({ round, at }),
  'workshop.answer': z.object({ round, group: id, revision, at, next: z.boolean() }),
  'workshop.take': z.object({ round, group: id.optional(), picked: z.boolean(), at }),
} as const;
