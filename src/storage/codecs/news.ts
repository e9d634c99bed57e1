// How news of a proposal are stored while they wait to be said.
import { z } from 'zod/v4';
import type { News, NewsContent, ToldTreatment } from '../../domain/delivery/news.ts';
import { INITIATIVE_STATES } from '../../domain/initiative/initiative.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import { OUTCOMES } from '../../domain/proposal/status.ts';
import { type Fields, idOf, keyOf } from '../codec.ts';
import { horizonGiven, parts } from './decision.ts';
import { holder } from './holder.ts';
import { localized } from './localized.ts';

const text = z.string();
const no = idOf<ProposalNo>();
const outcome = z.enum(OUTCOMES);

const ABOUT = {
  no,
  title: text.optional(),
  endorser: z.literal(true).optional(),
} satisfies Fields<Omit<NewsContent, keyof News>>;

const treatment = z.looseObject({
  forum: text,
  on: text,
  item: text.optional(),
  word: localized,
  addition: text.optional(),
} satisfies Fields<ToldTreatment>);

export const NEWS = {
  moved: z.looseObject({
    ...ABOUT,
    kind: z.literal('moved'),
    holder,
    dueOn: text.optional(),
  }),
  explained: z.looseObject({ ...ABOUT, kind: z.literal('explained'), text }),
  answer: z.looseObject({
    ...ABOUT,
    kind: z.literal('answer'),
    outcome,
    reason: text,
    parts: parts.optional(),
    lead: text.optional(),
    treatment: treatment.optional(),
    workplaces: z.number(),
  }),
  merged: z.looseObject({
    ...ABOUT,
    kind: z.literal('merged'),
    into: no,
    why: text.optional(),
  }),
  unmerged: z.looseObject({ ...ABOUT, kind: z.literal('unmerged'), from: no }),
  promise: z.looseObject({
    ...ABOUT,
    kind: z.literal('promise'),
    what: z.enum(['changed', 'late']),
    initiative: text,
    state: keyOf(INITIATIVE_STATES).optional(),
    horizon: horizonGiven.optional(),
    before: horizonGiven.optional(),
    why: text.optional(),
  }),
  completed: z.looseObject({
    ...ABOUT,
    kind: z.literal('completed'),
    initiative: text.optional(),
  }),
  'answered-back': z.looseObject({
    ...ABOUT,
    kind: z.literal('answered-back'),
    question: text,
    text,
  }),
  reopened: z.looseObject({ ...ABOUT, kind: z.literal('reopened') }),
  'asked-later': z.looseObject({ ...ABOUT, kind: z.literal('asked-later'), outcome }),
} satisfies Record<News['kind'], z.ZodType>;
