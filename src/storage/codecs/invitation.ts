// How the messages of a wave are stored.
import { z } from 'zod/v4';
import type { RoundInvitation, RoundSample } from '../../domain/delivery/invitation-contents.ts';
import { PRIVACIES } from '../../domain/questions/result-rules.ts';
import { ROUND_KINDS } from '../../domain/round/round.ts';
import type { SetRef } from '../../domain/shared/answer.ts';
import type { RoundId } from '../../domain/shared/ids.ts';
import { type Fields, idOf } from '../codec.ts';

const text = z.string();

const invited = {
  what: z.enum(ROUND_KINDS),
  title: text,
  privacy: z.enum(PRIVACIES),
  endsAt: text.optional(),
};

export const INVITATIONS = {
  'round-invitation': z.looseObject({
    kind: z.literal('round-invitation'),
    round: idOf<RoundId>(),
    ...invited,
    state: z.enum(['open', 'answered', 'over', 'cancelled']),
    reminder: z.number().optional(),
    at: text.optional(),
  } satisfies Fields<RoundInvitation>),
  'round-sample': z.looseObject({
    kind: z.literal('round-sample'),
    ...invited,
    set: z.looseObject({ id: text, version: z.number() } satisfies Fields<SetRef>),
  } satisfies Fields<RoundSample>),
};
