// How one person's answers to a round are stored.
import { z } from 'zod/v4';
import type { Doors } from '../../domain/round/doors.ts';
import type { Background, HandedInAnswers, Response } from '../../domain/round/response.ts';
import type { PersonId, RoundId, TenantId, UnitId } from '../../domain/shared/ids.ts';
import { UNIT_TYPES } from '../../domain/shared/register.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';
import { answers } from './answer.ts';

const text = z.string();

export const background = z.looseObject({
  unit: idOf<UnitId>().optional(),
  department: text.optional(),
  unitType: z.enum(UNIT_TYPES).optional(),
} satisfies Fields<Background>);

export const responseCodec = makeCodec<Response>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    round: idOf<RoundId>(),
    person: idOf<PersonId>(),
    answers,
    page: text,
    revision: z.number(),
    lastPress: text.optional(),
    startedAt: text,
    changedAt: text,
    background,
    notCpr: z.number(),
    more: z.array(answers).optional(),
    given: z
      .looseObject({
        answers,
        at: text,
        more: z.array(answers).optional(),
      } satisfies Fields<HandedInAnswers>)
      .optional(),
  } satisfies Fields<Response>),
});

const people = z.array(idOf<PersonId>());

export const doorsCodec = makeCodec<Doors>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    round: idOf<RoundId>(),
    seen: people,
    joined: people,
  } satisfies Fields<Doors>),
});
