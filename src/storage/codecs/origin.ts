// How it is stored where a proposal or an example came from.
import { z } from 'zod/v4';
import type { AnsweredCampaign, Batch, Campaign, Origin } from '../../domain/proposal/origin.ts';
import type { RoundId } from '../../domain/shared/ids.ts';
import { type Fields, idOf } from '../codec.ts';

export const origin = z.looseObject({
  round: idOf<RoundId>(),
  workshop: z.string(),
  station: z.string(),
  present: z.number().optional(),
} satisfies Fields<Origin>);

export const campaign = z.looseObject({
  round: idOf<RoundId>(),
  title: z.string(),
} satisfies Fields<Campaign>);

export const answeredCampaign = z.looseObject({
  round: idOf<RoundId>(),
  title: z.string(),
  as: z.string().optional(),
} satisfies Fields<AnsweredCampaign>);

export const batch = z.looseObject({
  id: z.string(),
  from: z.string(),
  external: z.string().optional(),
} satisfies Fields<Batch>);
