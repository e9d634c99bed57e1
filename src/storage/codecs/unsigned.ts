// How who has answered an anonymous round is stored, and how the answers are.
import { z } from 'zod/v4';
import type { AnswerBlock, Participation, Unsigned } from '../../domain/round/unsigned.ts';
import type { PersonId, RoundId, TenantId } from '../../domain/shared/ids.ts';
import { UNIT_TYPES } from '../../domain/shared/register.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';
import { answers } from './answer.ts';

export const participationCodec = makeCodec<Participation>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    round: idOf<RoundId>(),
    people: z.array(idOf<PersonId>()),
    blocks: z.number(),
    sealed: z.literal(true).optional(),
  } satisfies Fields<Participation>),
});

const unsigned = z.looseObject({
  id: z.string(),
  answers,
  background: z.looseObject({
    department: z.string().optional(),
    unitType: z.enum(UNIT_TYPES).optional(),
  } satisfies Fields<Unsigned['background']>),
} satisfies Fields<Unsigned>);

export const answerBlockCodec = makeCodec<AnswerBlock>({
  schema: z.looseObject({
    answers: z.array(unsigned),
    sealed: z.literal(true).optional(),
  } satisfies Fields<AnswerBlock>),
});
