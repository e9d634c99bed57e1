// How the codes of rounds are stored, and wrong guesses.
import { z } from 'zod/v4';
import type { Tries } from '../../domain/round/tries.ts';
import type { RoundId } from '../../domain/shared/ids.ts';
import type { HeldCode } from '../../ports/join-store.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';

export const heldCodeCodec = makeCodec<HeldCode>({
  schema: z.looseObject({
    code: z.string(),
    round: idOf<RoundId>(),
    at: z.string(),
  } satisfies Fields<HeldCode>),
});

export const triesCodec = makeCodec<Tries>({
  schema: z.looseObject({ wrong: z.number(), since: z.string() } satisfies Fields<Tries>),
});
