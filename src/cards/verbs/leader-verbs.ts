// Buttons of those who hand in: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { initiative } from './initiative-verbs.ts';
import { draft, listPage, no, nothing, revision } from './shapes.ts';

/** Where an answered page leads. */
export const PAGE_MOVES = [
  'next',
  'back',
  'send',
  'again',
  'later',
  'locally',
  'extra',
  'edit',
] as const;

export const LEADER_VERBS = {
  menu: nothing,
  how: nothing,
  'language.choose': z.object({
    language: z.enum(['da', 'en']),
    /** On the card that asks for it: there is nothing else to come back to. */
    asked: z.literal(true).optional(),
    /** The page the button stood on, so that nothing typed there is lost. */
    draft: draft.optional(),
    revision: revision.optional(),
    page: z.string().min(1).max(64).optional(),
  }),
  /** What the workplaces of whoever presses have under way. */
  'unit.list': z.object({ page: listPage, turned: z.literal(true).optional() }),
  'draft.new': nothing,
  'draft.resume': z.object({ draft }),
  'draft.drop': z.object({ draft, revision }),
  'draft.answer': z.object({
    draft,
    revision,
    page: z.string().min(1).max(64),
    go: z.enum(PAGE_MOVES),
    /** The page a line of the review card leads to; with `edit`. */
    to: z.string().max(64).optional(),
  }),
  /** On the card that shows what is like a draft. */
  'draft.alike': z.object({ draft, revision, go: z.enum(['other', 'back']) }),
  'draft.endorse': z.object({ draft, revision, no }),
  'draft.follow': z.object({ draft, revision, initiative }),
  'draft.guided': z.object({ draft, revision, guidance: z.string().min(1).max(100) }),
  /** Where a loose chat text belongs. */
  'text.new': z.object({ draft }),
  'text.add': z.object({ draft, to: draft }),
  'text.reply': z.object({ draft, no }),
  /** Of one batch alone, where it is named. */
  'mine.list': z.object({ page: listPage, batch: z.string().max(120).optional() }),
  'endorsed.show': z.object({ no }),
  'endorsed.unfollow': z.object({ no }),
  /** Initiatives one is covered by. */
  'following.show': z.object({ initiative }),
  'following.stop': z.object({ initiative }),
} as const;
