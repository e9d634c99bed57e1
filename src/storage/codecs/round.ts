// How rounds and their boards are stored.
import { z } from 'zod/v4';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import { PRIVACIES } from '../../domain/questions/result-rules.ts';
import type { Board, BoardFigures } from '../../domain/round/board.ts';
import { ROUND_KINDS, ROUND_STATES, type Round } from '../../domain/round/round.ts';
import { WAVE_ROLES, type Wave, type WaveAudience } from '../../domain/round/wave.ts';
import { type Station, WORKSHOP_PHASES, type Workshop } from '../../domain/round/workshop.ts';
import type { SetRef } from '../../domain/shared/answer.ts';
import type { PersonId, RoundId, TenantId } from '../../domain/shared/ids.ts';
import { UNIT_TYPES } from '../../domain/shared/register.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';
import { place } from './place.ts';

const text = z.string();
const texts = z.array(text);
const number = z.number();

const audience = z.looseObject({
  unitTypes: z.array(z.enum(UNIT_TYPES)).optional(),
  departments: texts.optional(),
  roles: z.array(z.enum(WAVE_ROLES)).optional(),
  mails: texts.optional(),
  list: text.optional(),
} satisfies Fields<WaveAudience>);

const wave = z.looseObject({
  series: text,
  label: text,
  audience,
  on: text.optional(),
  sendAt: text.optional(),
  asked: number,
  reminders: texts,
  reminded: number,
  former: idOf<RoundId>().optional(),
  mapped: texts.optional(),
  mappedBy: idOf<PersonId>().optional(),
  mappedAt: text.optional(),
} satisfies Fields<Wave>);

const station = z.looseObject({
  id: text,
  title: text,
  proposals: z.array(idOf<ProposalNo>()),
  owner: text.optional(),
  area: text.optional(),
} satisfies Fields<Station>);

const workshop = z.looseObject({
  stations: z.array(station),
  slots: number,
  slotMinutes: number,
  tables: z.boolean(),
  namesShown: z.boolean(),
  votesEach: number,
  phase: z.enum(WORKSHOP_PHASES),
  slot: number,
  phaseEndsAt: text.optional(),
  endedAt: text.optional(),
  askedAt: text.optional(),
  told: number.optional(),
  landedAt: text.optional(),
} satisfies Fields<Workshop>);

const setRef = z.looseObject({ id: text, version: number } satisfies Fields<SetRef>);

export const roundCodec = makeCodec<Round>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    id: idOf<RoundId>(),
    kind: z.enum(ROUND_KINDS),
    title: text,
    set: setRef,
    from: setRef.optional(),
    privacy: z.enum(PRIVACIES),
    results: z.enum(['live', 'at-close']),
    host: idOf<PersonId>(),
    coHosts: z.array(idOf<PersonId>()),
    guests: z.boolean(),
    state: z.enum(ROUND_STATES),
    place: place.optional(),
    minutes: number.optional(),
    code: text.optional(),
    wall: text.optional(),
    wave: wave.optional(),
    workshop: workshop.optional(),
    revision: number,
    createdAt: text,
    changedAt: text,
    openedAt: text.optional(),
    endsAt: text.optional(),
    pausedAt: text.optional(),
    closedAt: text.optional(),
    shown: z.enum(ROUND_STATES).optional(),
    countedAt: text.optional(),
  } satisfies Fields<Round>),
});

export const boardFigures = z.looseObject({
  state: z.enum(ROUND_STATES),
  handedIn: number,
  endsAt: text.optional(),
  phase: z.enum(WORKSHOP_PHASES).optional(),
  slot: number.optional(),
  slots: number.optional(),
  voters: number.optional(),
  notes: number.optional(),
} satisfies Fields<BoardFigures>);

export const boardCodec = makeCodec<Board>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    round: idOf<RoundId>(),
    figures: boardFigures,
    wording: number,
    at: text,
  } satisfies Fields<Board>),
});
