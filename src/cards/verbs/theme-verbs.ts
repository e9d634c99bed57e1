// Buttons of themes and budget input: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { listPage, revision } from './shapes.ts';

/** Its id. */
const theme = z.string().regex(/^[\w.-]{1,64}$/);
const changed = z.object({ id: theme, version: revision });
const opened = z.object({ id: theme });

export const THEME_VERBS = {
  'theme.list': z.object({ page: listPage }),
  'theme.show': opened,
  'theme.new': z.object({}),
  'theme.create': z.object({ press: z.string().min(1).max(64) }),
  'theme.edit': opened,
  'theme.save': changed,
  'theme.proposals': opened,
  'theme.proposals-save': changed,
  'theme.target': opened,
  'theme.target-save': changed,
  /** How many places are done, by hand. */
  'theme.count': opened,
  'theme.count-save': changed,
  'theme.budget': z.object({ year: z.number().int().min(2000).max(2100).optional() }),
} as const;
