// How surveys, polls and workshops look to another system, and their results.
import { z } from 'zod/v4';
import { PRIVACIES } from '../../domain/questions/result-rules.ts';
import { ROUND_KINDS, ROUND_STATES } from '../../domain/round/round.ts';
import { instant } from './proposal-shape.ts';

const localized = z.object({ da: z.string(), en: z.string() });

export const roundShape = z.object({
  id: z.string(),
  kind: z.enum(ROUND_KINDS),
  title: z.string(),
  state: z.enum(ROUND_STATES),
  privacy: z.enum(PRIVACIES),
  openedAt: instant.optional(),
  endsAt: instant.optional(),
  closedAt: instant.optional(),
  countedAt: instant.optional().describe('There are results since then.'),
});

export const roundPage = z.object({
  value: z.array(roundShape),
  nextLink: z.string().optional(),
});

const figure = z
  .object({
    hidden: z
      .enum(['few', 'guard', 'none'])
      .optional()
      .describe('Why there are no figures: too few answers, guards another group, or no answers.'),
    n: z.int().optional(),
    mean: z.number().optional(),
    counts: z.array(z.int()).optional().describe('For each step of a scale, the lowest first.'),
    outside: z.int().optional().describe('Answers outside the scale.'),
    choices: z.array(z.object({ id: z.string(), count: z.int(), of: z.int() })).optional(),
    median: z.number().optional(),
  })
  .describe('Figures, or why there are none.');
export type ApiFigure = z.infer<typeof figure>;

export const resultsShape = z
  .object({
    round: z.string(),
    title: z.string(),
    kind: z.enum(ROUND_KINDS),
    privacy: z.enum(PRIVACIES),
    at: instant,
    answered: z.int(),
    asked: z.int().optional(),
    items: z.array(
      z.object({
        id: z.string(),
        section: z.string(),
        question: localized,
        scale: z.array(localized).optional(),
        choices: z.array(z.object({ id: z.string(), label: localized })).optional(),
        overall: figure,
        tables: z.array(
          z.object({
            by: z.string(),
            rows: z.array(z.object({ group: z.string(), figure })),
          }),
        ),
      }),
    ),
  })
  .describe('Counted once and never changed. Groups in which somebody could be found are hidden.');
export type ApiResults = z.infer<typeof resultsShape>;
