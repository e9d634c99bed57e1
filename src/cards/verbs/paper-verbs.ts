// Buttons of papers: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { PAPERS, type PaperKind } from '../../domain/paper/papers.ts';
import { MATTERS } from '../../domain/paper/wanted.ts';

const kind = z.custom<PaperKind>(
  (value) => typeof value === 'string' && Object.hasOwn(PAPERS, value),
);
const id = z.string().regex(/^[\w-]{1,64}$/);

/** What was narrowed down before the paper is chosen. */
const scope = {
  since: z.string().max(10).optional(),
  area: z.string().max(200).optional(),
  forum: z.string().max(200).optional(),
  round: z.string().max(120).optional(),
  year: z.string().max(4).optional(),
  proposal: z.string().max(20).optional(),
};

export const PAPER_VERBS = {
  /** Which paper it is to be. */
  'paper.choose': z.object({ ...scope }),
  /** What it is asked for with; the kind is chosen on the card before it, unless it is named. */
  'paper.form': z.object({
    kind: kind.optional(),
    /** Of a case. */
    matter: z.enum(MATTERS).optional(),
    ...scope,
  }),
  /** The figures of a status, before it is made. */
  'paper.status': z.object({ ...scope }),
  /** A status as it is narrowed down on the card. */
  'paper.make': z.object({ press: id, ...scope }),
  'paper.order': z.object({ kind, press: id, proposal: scope.proposal }),
  'paper.fetch': z.object({ order: id, file: z.number().int().min(0).max(9) }),
} as const;
