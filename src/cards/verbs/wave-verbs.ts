// Buttons of surveys sent to many: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { listPage, nothing, revision } from './shapes.ts';

const round = z.string().regex(/^[\x21-\x7e]{1,120}$/);
const one = z.object({ round });

export const WAVE_VERBS = {
  'wave.new': nothing,
  'wave.copy': one,
  'wave.edit': one,
  'wave.save': z.object({ round, former: round.optional() }),
  'wave.whom': one,
  'wave.audience': one,
  'wave.look': one,
  'wave.test': one,
  'wave.send': z.object({ round, revision }),
  'wave.absent': one,
  'wave.status': one,
  'wave.list': z.object({ page: listPage }),
  'wave.hold': one,
  'wave.extend': one,
  'wave.extend-save': one,
  'wave.end': one,
  'wave.end-confirm': one,
  'wave.map': one,
  'wave.map-save': one,
  'wave.later': one,
  'wave.remind': z.object({ round, wanted: z.boolean() }),
  'wave.propose': one,
} as const;
