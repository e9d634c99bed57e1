// How notes, participants and what was answered of a workshop are stored.
import { z } from 'zod/v4';
import { AGREED } from '../../domain/proposal/decision.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Note } from '../../domain/round/note.ts';
import type { Participant } from '../../domain/round/participant.ts';
import type { Pick, PickAnswer } from '../../domain/round/shortlist.ts';
import type { PersonId, RoundId, TenantId } from '../../domain/shared/ids.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';
import { horizonGiven } from './decision.ts';

const text = z.string();
const number = z.number();
const no = idOf<ProposalNo>();
const AT = { tenant: idOf<TenantId>(), round: idOf<RoundId>() };

export const noteCodec = makeCodec<Note>({
  schema: z.looseObject({
    ...AT,
    id: text,
    station: text,
    slot: number,
    person: idOf<PersonId>(),
    name: text,
    at: text,
    text,
    idea: text.optional(),
    hassle: number.optional(),
    present: number.optional(),
    group: text.optional(),
    placed: z.literal(true).optional(),
    like: no.optional(),
    landed: z.looseObject({ no, as: z.enum(['proposal', 'merged', 'example']) }).optional(),
  } satisfies Fields<Note>),
});

export const participantCodec = makeCodec<Participant>({
  schema: z.looseObject({
    ...AT,
    person: idOf<PersonId>(),
    name: text,
    station: text.optional(),
    slot: number.optional(),
    votes: z.record(text, z.array(text)),
    joinedAt: text,
    changedAt: text,
  } satisfies Fields<Participant>),
});

export const pickCodec = makeCodec<Pick>({
  schema: z.looseObject({
    ...AT,
    group: text,
    picked: z.boolean().optional(),
    answer: z
      .looseObject({
        said: text,
        agreed: z.enum(AGREED),
        who: text.optional(),
        when: horizonGiven.optional(),
      } satisfies Fields<PickAnswer>)
      .optional(),
    revision: number,
    by: idOf<PersonId>(),
    at: text,
  } satisfies Fields<Pick>),
});
