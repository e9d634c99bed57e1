// Buttons of those who decide and publish: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { instant, listPage, no, nothing, revision } from './shapes.ts';

/** Id of a forum, as the register has it. */
const forum = z.string().min(1).max(100);
/** What a forum did with several at once, in codes; `item` as agendas number. */
const sitting = z.object({
  on: z.string().regex(/^20\d{2}-\d{2}-\d{2}$/),
  /** Counted as computers count: twenty characters may take more. */
  item: z.string().max(80).default(''),
  word: z.string().max(100),
  outcome: z.string().max(40),
  proposals: z
    .array(z.object({ no, seen: revision }))
    .min(1)
    .max(40),
});

export const DECIDING_VERBS = {
  /** A proposal that lies with one's forum: handled, then decided by that handling. */
  'forum.open': z.object({ no }),
  'forum.treat': z.object({ no, go: z.enum(['keep', 'decide']) }),
  /** A card from before rounds were told apart is of the first. */
  'forum.settle': z.object({
    no,
    treatment: instant,
    seen: revision,
    round: revision.default(0),
  }),
  /** Several proposals of a forum at one meeting: chosen, looked at, decided. */
  'sitting.open': z.object({ forum, from: listPage }),
  'sitting.look': z.object({ forum, from: listPage }),
  'sitting.settle': z.object({ forum, sitting }),
  'treatment.open': z.object({ no }),
  'treatment.add': z.object({ no }),
  'answers.open': nothing,
  'answers.show': z.object({ no }),
  'answers.next': z.object({ no }),
  'answers.save': z.object({ no, seen: revision }),
  'answers.sample': z.object({ no }),
  /** Its named reviewer has looked; with the print of the marks that were shown. */
  'answers.law': z.object({ no, seen: z.string().max(20) }),
  /** Owners disagree: the executive board decides. */
  'answers.dispute': z.object({ no, seen: revision }),
  'answers.unreached': nothing,
  'answers.look': nothing,
  'answers.send': z.object({
    answers: z
      .array(z.object({ no, version: revision }))
      .min(1)
      .max(40),
  }),
} as const;
