// How endorsements of proposals are stored.
import { z } from 'zod/v4';
import type { Endorsement, Example } from '../../domain/proposal/endorse.ts';
import type { DraftId, PersonId, UnitId } from '../../domain/shared/ids.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';
import { campaign, origin } from './origin.ts';
import { proposalNumber } from './proposal.ts';

const example = z.looseObject({
  draft: idOf<DraftId>(),
  at: z.string(),
  text: z.string(),
  origin: origin.optional(),
  campaign: campaign.optional(),
} satisfies Fields<Example>);

export const endorsementCodec = makeCodec<Endorsement>({
  schema: z.looseObject({
    no: proposalNumber,
    person: idOf<PersonId>(),
    unit: idOf<UnitId>().optional(),
    hassle: z.number().optional(),
    at: z.string(),
    following: z.boolean(),
    examples: z.array(example),
  } satisfies Fields<Endorsement>),
});
