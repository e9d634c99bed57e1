// How messages that wait to be delivered, and the ledger's entries, are stored.
import { z } from 'zod/v4';
import { DELIVERY_STATES, type LedgerEntry } from '../../domain/delivery/ledger.ts';
import type { Audience, Content, Message } from '../../domain/delivery/message.ts';
import type { PersonId } from '../../domain/shared/ids.ts';
import { LANGUAGES } from '../../domain/shared/language.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';
import { digest } from './digest.ts';
import { place } from './place.ts';

const text = z.string();
const person = idOf<PersonId>();

const AUDIENCES = {
  person: z.looseObject({ kind: z.literal('person'), person }),
  place: z.looseObject({ kind: z.literal('place'), place }),
  administrators: z.looseObject({ kind: z.literal('administrators') }),
} satisfies Record<Audience['kind'], z.ZodType>;

const CONTENTS = {
  welcome: z.looseObject({
    kind: z.literal('welcome'),
    firstName: text,
    offerEnglish: z.boolean(),
  }),
  'channel-bound': z.looseObject({
    kind: z.literal('channel-bound'),
    place: text,
    by: text,
    readers: z.number(),
  }),
  'channel-left': z.looseObject({ kind: z.literal('channel-left'), place: text, by: text }),
  'channel-gone': z.looseObject({ kind: z.literal('channel-gone'), place: text }),
  digest: z.looseObject({ kind: z.literal('digest'), digest }),
} satisfies Record<Content['kind'], z.ZodType>;

const content = z.discriminatedUnion('kind', [
  CONTENTS.welcome,
  CONTENTS['channel-bound'],
  CONTENTS['channel-left'],
  CONTENTS['channel-gone'],
  CONTENTS.digest,
]);

export const messageCodec = makeCodec<Message>({
  schema: z.looseObject({
    audience: z.discriminatedUnion('kind', [
      AUDIENCES.person,
      AUDIENCES.place,
      AUDIENCES.administrators,
    ]),
    content,
  } satisfies Fields<Message>),
});

export const ledgerEntryCodec = makeCodec<LedgerEntry>({
  schema: z.looseObject({
    id: text,
    state: z.enum(DELIVERY_STATES),
    content,
    language: z.enum(LANGUAGES),
    place: place.optional(),
    person: person.optional(),
    attempts: z.number(),
    lastCode: text.optional(),
    due: text,
    activity: text.optional(),
    queuedAt: text,
    changedAt: text,
  } satisfies Fields<LedgerEntry>),
});
