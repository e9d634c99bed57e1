// How treatments and decisions are stored with their proposal.
import { z } from 'zod/v4';
import {
  AGREED,
  type AnswerDraft,
  type AnswerParts,
  DECISION_STATES,
  type Decision,
  ECONOMY_UNITS,
  type Economy,
  type Treatment,
  type TypedAnswer,
  type WorkshopWord,
} from '../../domain/proposal/decision.ts';
import { OUTCOMES } from '../../domain/proposal/status.ts';
import type { HorizonGiven } from '../../domain/shared/horizon.ts';
import type { InitiativeId, PersonId } from '../../domain/shared/ids.ts';
import { type Fields, idOf } from '../codec.ts';

const text = z.string();
const person = idOf<PersonId>();

export const horizonGiven = z.looseObject({
  text,
  from: text,
  until: text,
} satisfies Fields<HorizonGiven>);

export const parts = z.looseObject({
  challenge: text,
  initiative: text.optional(),
  improvement: text.optional(),
  horizon: horizonGiven.optional(),
  now: text.optional(),
  first: text.optional(),
} satisfies Fields<AnswerParts>);

const typedAnswer = z.looseObject({
  outcome: text,
  challenge: text,
  initiative: text,
  improvement: text,
  horizon: text,
  reason: text,
  now: text,
  first: text,
  disputed: text.optional(),
  partOf: text.optional(),
} satisfies Fields<TypedAnswer>);

export const answerDraft = z.looseObject({
  version: z.number(),
  typed: typedAnswer,
  by: person,
  at: text,
} satisfies Fields<AnswerDraft>);

const economy = z.looseObject({
  amount: z.number(),
  unit: z.enum(ECONOMY_UNITS),
  every: z.enum(['once', 'year']),
} satisfies Fields<Economy>);

const workshop = z.looseObject({
  title: text,
  said: text,
  agreed: z.enum(AGREED),
  who: text.optional(),
  when: horizonGiven.optional(),
} satisfies Fields<WorkshopWord>);

export const treatment = z.looseObject({
  forum: text,
  workshop: workshop.optional(),
  on: text,
  item: text.optional(),
  word: text,
  addition: text.optional(),
  note: text.optional(),
  decides: z.literal(true).optional(),
  by: person,
  onBehalf: z.literal(true).optional(),
  at: text,
} satisfies Fields<Treatment>);

export const decision = z.looseObject({
  version: z.number(),
  state: z.enum(DECISION_STATES),
  outcome: z.enum(OUTCOMES),
  reason: text,
  parts: parts.optional(),
  economy: economy.optional(),
  caseNumber: text.optional(),
  caseworker: text.optional(),
  closed: z.literal(true).optional(),
  partOf: idOf<InitiativeId>().optional(),
  disputed: z.literal(true).optional(),
  by: person,
  as: z.enum(['process-owner', 'decider', 'secretary', 'administrator']),
  at: text,
  publishedBy: person.optional(),
  publishedAt: text.optional(),
} satisfies Fields<Decision>);
