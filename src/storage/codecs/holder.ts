// How whoever has a proposal now is stored.
import { z } from 'zod/v4';
import type { Holder } from '../../domain/proposal/proposal.ts';

export const HOLDERS = {
  team: z.looseObject({ kind: z.literal('team') }),
  owner: z.looseObject({ kind: z.literal('owner'), area: z.string() }),
  forum: z.looseObject({ kind: z.literal('forum'), forum: z.string() }),
  supplier: z.looseObject({ kind: z.literal('supplier') }),
  proposer: z.looseObject({ kind: z.literal('proposer') }),
  nobody: z.looseObject({ kind: z.literal('nobody') }),
} satisfies Record<Holder['kind'], z.ZodType>;

export const holder = z.discriminatedUnion('kind', [
  HOLDERS.team,
  HOLDERS.owner,
  HOLDERS.forum,
  HOLDERS.supplier,
  HOLDERS.proposer,
  HOLDERS.nobody,
]);
