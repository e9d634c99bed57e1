// How a frozen digest is stored.
import { z } from 'zod/v4';
import type { Count, Digest, Headline, PeriodName, Waiting } from '../../domain/digest/digest.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import { type Fields, idOf } from '../codec.ts';

const counts = z.array(
  z.looseObject({ key: z.string(), count: z.number() } satisfies Fields<Count>),
);

const waiting = z.looseObject({
  total: z.number(),
  oldestDays: z.number(),
  withWhom: counts,
} satisfies Fields<Waiting>);

const headline = z.looseObject({
  no: idOf<ProposalNo>(),
  title: z.string(),
  figure: z.number(),
} satisfies Fields<Headline>);

const year = z.number();

const PERIODS = {
  day: z.looseObject({ kind: z.literal('day'), day: z.string() }),
  week: z.looseObject({ kind: z.literal('week'), year, week: z.number() }),
  month: z.looseObject({ kind: z.literal('month'), year, month: z.number() }),
  quarter: z.looseObject({ kind: z.literal('quarter'), year, quarter: z.number() }),
  half: z.looseObject({ kind: z.literal('half'), year, half: z.literal([1, 2]) }),
  year: z.looseObject({ kind: z.literal('year'), year }),
  since: z.looseObject({ kind: z.literal('since'), day: z.string() }),
} satisfies Record<PeriodName['kind'], z.ZodType>;

const period = z.discriminatedUnion('kind', [
  PERIODS.day,
  PERIODS.week,
  PERIODS.month,
  PERIODS.quarter,
  PERIODS.half,
  PERIODS.year,
  PERIODS.since,
]);

export const digest = z.looseObject({
  from: z.string(),
  until: z.string(),
  period,
  preliminary: z.boolean(),
  received: z.number(),
  answered: z.number(),
  overdue: z.number(),
  toAssess: waiting,
  toSendOn: waiting.optional(),
  withOwners: waiting,
  readyToPublish: waiting.optional(),
  promisesLate: z.number().optional(),
  withProposers: waiting,
  overdueList: z.array(headline),
  mostEndorsed: headline.optional(),
  mostCumbersome: headline.optional(),
  byArea: counts,
  byNeed: counts,
  byOrigin: counts,
  byHassle: counts,
} satisfies Fields<Digest>);
