// How a file to be fetched is stored: what it is in one row, what is in it in others.
import { z } from 'zod/v4';
import type { PersonId } from '../../domain/shared/ids.ts';
import { FILE_TYPES, type FileType, type OfferedFile } from '../../domain/shared/offered-file.ts';
import { type Fields, idOf, keyOf, makeCodec } from '../codec.ts';

/** A file with how many rows its bytes take; `whole` once all of them are there. */
export interface KeptFile extends OfferedFile {
  readonly parts: number;
  readonly whole: boolean;
}

export const keptFileCodec = makeCodec<KeptFile>({
  schema: z.looseObject({
    person: idOf<PersonId>(),
    name: z.string(),
    type: keyOf<FileType>(FILE_TYPES),
    size: z.number(),
    madeAt: z.string(),
    until: z.string(),
    opened: z.number(),
    parts: z.number(),
    whole: z.boolean(),
  } satisfies Fields<KeptFile>),
});

/** A part of the bytes, in base64. */
export const filePartCodec = makeCodec<{ readonly bytes: string }>({
  schema: z.looseObject({ bytes: z.string() }),
});
