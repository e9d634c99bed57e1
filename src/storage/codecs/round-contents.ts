// How messages about a round are stored.
import { z } from 'zod/v4';
import type {
  RoundBoard,
  RoundEntrance,
  WriteProposal,
} from '../../domain/delivery/round-contents.ts';
import { PRIVACIES } from '../../domain/questions/result-rules.ts';
import { ROUND_KINDS } from '../../domain/round/round.ts';
import type { RoundId } from '../../domain/shared/ids.ts';
import { type Fields, idOf } from '../codec.ts';
import { boardFigures } from './round.ts';

const text = z.string();

export const ROUND_CONTENTS = {
  'round-entrance': z.looseObject({
    kind: z.literal('round-entrance'),
    round: idOf<RoundId>(),
    what: z.enum(ROUND_KINDS),
    title: text,
    privacy: z.enum(PRIVACIES),
    state: z.enum(['open', 'paused', 'closed', 'cancelled']),
    stations: z.array(text).optional(),
    code: text.optional(),
    own: z.literal(true).optional(),
  } satisfies Fields<RoundEntrance>),
  'write-proposal': z.looseObject({
    kind: z.literal('write-proposal'),
  } satisfies Fields<WriteProposal>),
  'round-board': z.looseObject({
    kind: z.literal('round-board'),
    round: idOf<RoundId>(),
    what: z.enum(ROUND_KINDS),
    title: text,
    figures: boardFigures,
  } satisfies Fields<RoundBoard>),
};
