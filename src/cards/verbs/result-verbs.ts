// Buttons of results: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { listPage } from './shapes.ts';

const round = z.string().regex(/^[\x21-\x7e]{1,120}$/);
const table = z.enum(['department', 'unit-type']);
const item = z.string().regex(/^[\w.-]{1,120}$/);
const group = z.string().min(1).max(200);
const theme = z.string().regex(/^(area|need):[\w.-]{1,80}$/);

export const RESULT_VERBS = {
  /** The most important of everybody, every question (`all`), or one group of a table. */
  'results.show': z.object({
    round,
    table: table.optional(),
    group: group.optional(),
    all: z.literal(true).optional(),
    page: listPage,
  }),
  /** Every group of a table on one question; the first one there is, unless one is chosen. */
  'results.groups': z.object({ round, table, item: item.optional(), page: listPage }),
  'results.themes': z.object({ round }),
  'results.texts': z.object({ round, item, theme: theme.optional(), page: listPage }),
  'results.release': z.object({
    round,
    item,
    text: z.string().regex(/^t\d{1,6}$/),
    theme: theme.optional(),
    page: listPage,
  }),
  'results.file': z.object({ round }),
  /** Asks which result an initiative is to be an answer to. */
  'results.origin': z.object({ round }),
  'results.initiative': z.object({ round, item: item.optional() }),
  'results.create': z.object({
    round,
    item: item.optional(),
    press: z.string().min(1).max(64),
  }),
  /** Words to hide in everything of a round: the form, how it would look, and done. */
  'results.hide': z.object({ round }),
  'results.hide-look': z.object({ round }),
  'results.hide-do': z.object({ round, words: z.string().min(1).max(1_000) }),
  'results.list': z.object({ page: listPage }),
} as const;
