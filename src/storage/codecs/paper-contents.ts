// How it is stored what is said of a paper.
import { z } from 'zod/v4';
import type { PaperContent, StatusOffer } from '../../domain/delivery/paper-contents.ts';
import { PAPER_STATES } from '../../domain/paper/order.ts';
import type { Fields } from '../codec.ts';
import { paperFile, paperKind, paperStep } from './paper-order.ts';

export const paper = z.looseObject({
  kind: z.literal('paper'),
  order: z.string(),
  paper: paperKind,
  state: z.enum(PAPER_STATES),
  step: paperStep.optional(),
  files: z.array(paperFile),
} satisfies Fields<PaperContent>);

export const statusOffer = z.looseObject({
  kind: z.literal('status-offer'),
  forum: z.string(),
  on: z.string(),
  count: z.number(),
} satisfies Fields<StatusOffer>);
