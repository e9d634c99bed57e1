// How the municipality's rules of sorting and deciding are stored.
import { z } from 'zod/v4';
import { PRIORITIES } from '../../domain/triage/matrix.ts';
import type { Deadlines, DecisionWord, TriageRules } from '../../domain/triage/rules.ts';
import { type Fields, makeCodec } from '../codec.ts';
import { localized } from './localized.ts';

const priority = z.enum(PRIORITIES);
const byExtent = <T extends z.ZodType>(of: T) =>
  z.looseObject({ small: of, medium: of, large: of });
const byValue = <T extends z.ZodType>(of: T) => z.looseObject({ low: of, medium: of, high: of });

export const rulesCodec = makeCodec<TriageRules>({
  schema: z.looseObject({
    extentMeans: byExtent(localized.optional()).optional(),
    valueMeans: byValue(localized.optional()).optional(),
    matrix: byValue(byExtent(priority)),
    words: z.array(
      z.looseObject({ id: z.string(), name: localized } satisfies Fields<DecisionWord>),
    ),
    deadlines: z.looseObject({
      triage: z.number(),
      answer: z.number(),
      warning: z.number(),
      escalation: z.number(),
    } satisfies Fields<Deadlines>),
    severalAssessors: z.boolean(),
    automation: z.boolean(),
  } satisfies Fields<TriageRules>),
});
