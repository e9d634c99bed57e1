// How it is stored what the quarterly letter says, and what a new leader is told.
import { z } from 'zod/v4';
import type { NewLeader, PipelineItem, PipelineOf } from '../../domain/delivery/new-leader.ts';
import type {
  QuarterContent,
  QuarterLine,
  QuarterOffer,
  QuarterPart,
} from '../../domain/delivery/quarter-contents.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import { OUTCOMES, STATUSES } from '../../domain/proposal/status.ts';
import type { Quarter } from '../../domain/shared/quarter.ts';
import { UNIT_TYPES } from '../../domain/shared/register.ts';
import { type Fields, idOf, keyOf } from '../codec.ts';
import { horizonGiven } from './decision.ts';
import { holder } from './holder.ts';

const text = z.string();
const quarter = z.looseObject({
  year: z.number(),
  quarter: z.number(),
} satisfies Fields<Quarter>);

const lines = z.array(
  z.looseObject({
    challenge: text.optional(),
    what: text,
    when: horizonGiven.optional(),
    late: z.literal(true).optional(),
    how: z.enum(['local', 'guidance', 'spread']).optional(),
  } satisfies Fields<QuarterLine>),
);

const part = z.looseObject({
  type: z.enum(UNIT_TYPES),
  done: lines,
  fresh: lines,
  underWay: lines,
} satisfies Fields<QuarterPart>);

export const pipeline = z.looseObject({
  count: z.number(),
  items: z.array(
    z.looseObject({
      no: idOf<ProposalNo>().optional(),
      title: text.optional(),
      areas: z.array(text),
      status: keyOf(STATUSES),
      outcome: z.enum(OUTCOMES).optional(),
      holder,
      dueOn: text.optional(),
    } satisfies Fields<PipelineItem>),
  ),
} satisfies Fields<PipelineOf>);

export const QUARTER_CONTENTS = {
  quarter: z.looseObject({
    kind: z.literal('quarter'),
    quarter,
    opening: text.optional(),
    parts: z.array(part),
  } satisfies Fields<QuarterContent>),
  'quarter-offer': z.looseObject({
    kind: z.literal('quarter-offer'),
    quarter,
    state: z.enum(['ready', 'sent', 'skipped']),
    by: text.optional(),
  } satisfies Fields<QuarterOffer>),
  'new-leader': z.looseObject({
    kind: z.literal('new-leader'),
    units: z.array(text),
    pipeline,
  } satisfies Fields<NewLeader>),
};
