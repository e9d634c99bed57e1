// How initiatives are stored.
import { z } from 'zod/v4';
import {
  type Benefit,
  INITIATIVE_STATES,
  type Initiative,
  type InitiativeOrigin,
  type Milestone,
  type MovedTime,
  type Owed,
  type RealisedBenefit,
  type Spread,
} from '../../domain/initiative/initiative.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { InitiativeId, PersonId, RoundId, TenantId } from '../../domain/shared/ids.ts';
import { type Fields, idOf, keyOf, makeCodec } from '../codec.ts';
import { horizonGiven } from './decision.ts';
import { localized } from './localized.ts';
import { named } from './register.ts';

const text = z.string();

const milestone = z.looseObject({
  title: text,
  on: text,
  doneOn: text.optional(),
} satisfies Fields<Milestone>);

const BENEFIT = {
  hoursAYear: z.number().optional(),
  kr: z.number().optional(),
  hassle: z.number().optional(),
  basis: z.enum(['estimated', 'measured']),
  at: text,
} satisfies Fields<Benefit>;

const owed = z.looseObject({
  version: z.number(),
  by: z.union([z.literal('system'), idOf<PersonId>()]),
  at: text,
  state: keyOf(INITIATIVE_STATES).optional(),
  before: horizonGiven.optional(),
  why: text.optional(),
} satisfies Fields<Owed>);

export const initiativeCodec = makeCodec<Initiative>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    id: idOf<InitiativeId>(),
    version: z.number(),
    title: text,
    what: text,
    improvement: text,
    state: keyOf(INITIATIVE_STATES),
    horizon: horizonGiven.optional(),
    lead: named.optional(),
    area: text.optional(),
    proposals: z.array(idOf<ProposalNo>()),
    origin: z
      .looseObject({
        round: idOf<RoundId>(),
        title: text,
        item: text.optional(),
        question: localized.optional(),
        quotes: z.array(text).optional(),
      } satisfies Fields<InitiativeOrigin>)
      .optional(),
    followers: z.array(idOf<PersonId>()),
    milestones: z.array(milestone),
    expected: z.looseObject(BENEFIT).optional(),
    realised: z.array(
      z.looseObject({
        ...BENEFIT,
        after: z.union([z.literal(3), z.literal(12)]),
      } satisfies Fields<RealisedBenefit>),
    ),
    focus: text.optional(),
    spread: z.array(z.looseObject({ to: text, on: text } satisfies Fields<Spread>)).optional(),
    moved: z.array(z.looseObject({ until: text, at: text } satisfies Fields<MovedTime>)).optional(),
    createdAt: text,
    changedAt: text,
    doneAt: text.optional(),
    owed: owed.optional(),
    said: z.array(text),
  } satisfies Fields<Initiative>),
});
