// A file made for one person, to be fetched by a secret link for a short while.
import type { PersonId } from './ids.ts';
import { ok, type Result, refused } from './result.ts';
import { addMinutes, type Instant, isoOf } from './time.ts';

/** What kinds of files there are, and what a browser is told of each. */
export const FILE_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
} as const;
export type FileType = keyof typeof FILE_TYPES;

/** In bytes; far more than any list there is. */
export const FILE_MAX = 10 * 1024 * 1024;
/** How long the link leads to it. */
export const FILE_MINUTES = 30;
/** What is kept for whoever asked until they fetch it: a day. */
export const KEPT_MINUTES = 24 * 60;
/** Fetched no more often: a few devices, and whoever looks at links before people do. */
export const FILE_OPENINGS = 5;

const NAME_MAX = 120;

export interface OfferedFile {
  /** Who asked for it. */
  readonly person: PersonId;
  /** As it is saved, with its ending. */
  readonly name: string;
  readonly type: FileType;
  /** In bytes. */
  readonly size: number;
  /** ISO instants. */
  readonly madeAt: string;
  readonly until: string;
  readonly opened: number;
}

export type OfferProblem = { readonly kind: 'empty' | 'too-large' };

/** The file as it is kept for so many minutes; its name loses what no file can be called. */
export function offeredFile(
  given: Pick<OfferedFile, 'person' | 'name' | 'type' | 'size'>,
  now: Instant,
  minutes = FILE_MINUTES,
): Result<OfferedFile, OfferProblem> {
  if (given.size === 0) return refused({ kind: 'empty' });
  if (given.size > FILE_MAX) return refused({ kind: 'too-large' });
  const name = fileName(given.name, given.type);
  const until = addMinutes(now, minutes);
  return ok({ ...given, name, madeAt: isoOf(now), until, opened: 0 });
}

/** The file opened once more; undefined when its time is up or it was opened often enough. */
export function openedFile(file: OfferedFile, now: Instant): OfferedFile | undefined {
  if (isoOf(now) >= file.until || file.opened >= FILE_OPENINGS) return undefined;
  return { ...file, opened: file.opened + 1 };
}

function fileName(wanted: string, type: FileType): string {
  const ending = `.${type}`;
  const bare = wanted.endsWith(ending) ? wanted.slice(0, -ending.length) : wanted;
  // Signs of control and direction could make one ending look like another.
  const clean = bare
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '')
    .replace(/[\\/:*?"<>|]/g, '-')
    .trim();
  const short = [...clean].slice(0, NAME_MAX).join('').replace(/^\.+/, '');
  return `${short === '' ? 'forenkl' : short}${ending}`;
}
