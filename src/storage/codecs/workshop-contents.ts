// How messages about a workshop that has landed are stored.
import { z } from 'zod/v4';
import type {
  ReceiptNote,
  SummaryItem,
  SummaryStation,
  WorkshopReceipt,
  WorkshopSummary,
  WorkshopTask,
  WorkshopTaskOver,
} from '../../domain/delivery/workshop-contents.ts';
import { AGREED } from '../../domain/proposal/decision.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { RoundId } from '../../domain/shared/ids.ts';
import { type Fields, idOf } from '../codec.ts';

const text = z.string();
const number = z.number();
const no = idOf<ProposalNo>();

const receiptNote = z.looseObject({
  no,
  title: text,
  as: z.enum(['proposal', 'merged', 'example']),
} satisfies Fields<ReceiptNote>);

const summaryItem = z.looseObject({
  no: no.optional(),
  title: text,
  votes: number,
  said: text.optional(),
  agreed: z.enum(AGREED).optional(),
  who: text.optional(),
  when: text.optional(),
} satisfies Fields<SummaryItem>);

const summaryStation = z.looseObject({
  title: text,
  owner: text.optional(),
  notes: number,
  list: z.array(summaryItem),
} satisfies Fields<SummaryStation>);

export const WORKSHOP_CONTENTS = {
  'workshop-receipt': z.looseObject({
    kind: z.literal('workshop-receipt'),
    round: idOf<RoundId>(),
    title: text,
    notes: z.array(receiptNote),
    more: number,
  } satisfies Fields<WorkshopReceipt>),
  'workshop-summary': z.looseObject({
    kind: z.literal('workshop-summary'),
    round: idOf<RoundId>(),
    title: text,
    participants: number,
    notes: number,
    stations: z.array(summaryStation),
  } satisfies Fields<WorkshopSummary>),
  'workshop-task': z.looseObject({
    kind: z.literal('workshop-task'),
    round: idOf<RoundId>(),
    title: text,
    chosen: z.array(text),
    more: number,
  } satisfies Fields<WorkshopTask>),
  'workshop-task-over': z.looseObject({
    kind: z.literal('workshop-task-over'),
    round: idOf<RoundId>(),
    title: text,
  } satisfies Fields<WorkshopTaskOver>),
};
