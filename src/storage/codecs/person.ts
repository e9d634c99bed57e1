// How people, the administration channel and its binding code are stored.
import { z } from 'zod/v4';
import { FREQUENCIES, type Schedule } from '../../domain/digest/schedule.ts';
import { UNREACHABLE_REASONS, type Unreachable } from '../../domain/people/person.ts';
import type { PersonId, TenantId, UnitId } from '../../domain/shared/ids.ts';
import { LANGUAGES } from '../../domain/shared/language.ts';
import type { AdminChannel, BindingCode, Person } from '../../ports/people-store.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';
import { place } from './place.ts';

const unreachable = z.looseObject({
  why: z.enum(UNREACHABLE_REASONS),
  since: z.string(),
} satisfies Fields<Unreachable>);

export const personCodec = makeCodec<Person>({
  schema: z.looseObject({
    id: idOf<PersonId>(),
    tenant: idOf<TenantId>(),
    entra: z.string(),
    name: z.string(),
    mail: z.string().optional(),
    language: z.enum(LANGUAGES).optional(),
    unit: idOf<UnitId>().optional(),
    place: place.optional(),
    welcomedAt: z.string().optional(),
    unreachable: unreachable.optional(),
    noLetters: z.literal(true).optional(),
    leads: z.array(idOf<UnitId>()).optional(),
  } satisfies Fields<Person>),
});

const schedule = z.looseObject({
  frequency: z.enum(FREQUENCIES),
  weekday: z.number(),
  time: z.string(),
  setAt: z.string().optional(),
} satisfies Fields<Schedule>);

export const channelCodec = makeCodec<AdminChannel>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    place,
    boundAt: z.string(),
    boundBy: idOf<PersonId>(),
    schedule,
    knownMembers: z.array(idOf<PersonId>()),
    goneAt: z.string().optional(),
  } satisfies Fields<AdminChannel>),
});

export const bindingCodeCodec = makeCodec<BindingCode>({
  schema: z.looseObject({
    code: z.string(),
    wrongGuesses: z.number(),
  } satisfies Fields<BindingCode>),
});

/** Where a person's row lies, by the person's own id. */
export const personPointerCodec = makeCodec<{ readonly entra: string }>({
  schema: z.looseObject({ entra: z.string() }),
});
