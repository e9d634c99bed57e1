// How flags, internal notes and verdicts are stored with their proposal.
import { z } from 'zod/v4';
import {
  AUTOMATION_STAGES,
  BUDGET_KINDS,
  type BudgetInput,
  DEGREES,
  type Flags,
  type InternalNote,
  type Verdict,
} from '../../domain/proposal/marks.ts';
import type { PersonId } from '../../domain/shared/ids.ts';
import { type Fields, idOf } from '../codec.ts';

const person = idOf<PersonId>();

const budget = z.looseObject({
  year: z.number(),
  kind: z.enum(BUDGET_KINDS).optional(),
  amount: z.number().optional(),
} satisfies Fields<BudgetInput>);

export const flags = z.looseObject({
  movesWork: z.looseObject({ netHours: z.number().optional() }).optional(),
  touchesLaw: z
    .looseObject({
      reviewer: z.string(),
      reviewedAt: z.string().optional(),
      notedBy: person.optional(),
    })
    .optional(),
  concernsMed: z.literal(true).optional(),
  budget: budget.optional(),
  automation: z.enum(AUTOMATION_STAGES).optional(),
} satisfies Fields<Flags>);

export const note = z.looseObject({
  by: person,
  at: z.string(),
  text: z.string(),
} satisfies Fields<InternalNote>);

export const verdict = z.looseObject({
  person,
  at: z.string(),
  solved: z.enum(DEGREES).optional(),
  solvedAt: z.string().optional(),
  heard: z.enum(DEGREES).optional(),
  missing: z.string().optional(),
} satisfies Fields<Verdict>);
