// Buttons of those who answer for an area: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { listPage, no, revision } from './shapes.ts';

/** The version of the words, of the answer that was kept (0 when none was), and when it was sent on. */
const seenTask = z.object({
  version: revision,
  draft: revision,
  sentOn: z.string().max(40).optional(),
});

export const OWNER_VERBS = {
  'task.list': z.object({ page: listPage }),
  'task.show': z.object({ no }),
  'task.answer': z.object({ no }),
  'task.keep': z.object({ no, seen: seenTask }),
  'task.preview': z.object({ no, seen: seenTask }),
  'task.send': z.object({ no, seen: seenTask }),
  'task.explain': z.object({ no }),
  /** With the explanation that was shown, by when it was given. */
  'task.explain-send': z.object({ no, seen: z.string().max(40).default('') }),
  'task.hand-back': z.object({ no }),
  'task.hand-back-send': z.object({ no }),
} as const;
