// A paper somebody has asked for: made off the turn, told of when it is ready, kept for a day.
import type { PersonId, TenantId } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';
import { type FileType, KEPT_MINUTES } from '../shared/offered-file.ts';
import { addMinutes, type Instant, isoOf } from '../shared/time.ts';
import type { PaperWanted } from './wanted.ts';

/** Whoever makes it is given up on when nothing was heard for so long. */
const GIVEN_UP_MINUTES = 3;
/** A paper that cannot be made is tried so often. */
const TRIES = 2;

export interface MadeFile {
  readonly name: string;
  readonly type: FileType;
  /** In bytes. */
  readonly size: number;
}

/** How far it is: so many of so many, in proposals or what else it is made of. */
export interface PaperStep {
  readonly done: number;
  readonly total: number;
}

/** `empty` when nothing fits what was asked for. */
export const PAPER_STATES = ['asked', 'making', 'made', 'empty', 'failed'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

export interface PaperOrder {
  readonly tenant: TenantId;
  readonly id: string;
  /** Goes up with each wording of the message that tells how it stands. */
  readonly revision: number;
  readonly wanted: PaperWanted;
  /** Who asked; nobody else gets it. */
  readonly person: PersonId;
  readonly language: Language;
  readonly state: PaperState;
  /** ISO instants. */
  readonly askedAt: string;
  readonly movedAt: string;
  readonly tries: number;
  readonly step?: PaperStep;
  readonly files: readonly MadeFile[];
}

export type NewOrder = Pick<PaperOrder, 'tenant' | 'id' | 'wanted' | 'person' | 'language'>;

/** A paper nobody has begun to make. */
export function asked(given: NewOrder, now: Instant): PaperOrder {
  const at = isoOf(now);
  return { ...given, revision: 1, state: 'asked', askedAt: at, movedAt: at, tries: 0, files: [] };
}

/** True when it is for us to make: nobody has begun, or whoever did has stopped. */
export function isToMake({ state, movedAt }: PaperOrder, now: Instant): boolean {
  if (state === 'asked') return true;
  return state === 'making' && addMinutes(movedAt, GIVEN_UP_MINUTES) <= isoOf(now);
}

/** Begun once more; given up when it was tried often enough. */
export function begun(order: PaperOrder, now: Instant): PaperOrder {
  const { tries } = order;
  if (tries >= TRIES) return ended(order, 'failed', now);
  return { ...order, state: 'making', tries: tries + 1, movedAt: isoOf(now) };
}

/** Further on. */
export function stepped(order: PaperOrder, step: PaperStep, now: Instant): PaperOrder {
  return { ...order, step, revision: order.revision + 1, movedAt: isoOf(now) };
}

/** Ready to be fetched. */
export function made(order: PaperOrder, files: readonly MadeFile[], now: Instant): PaperOrder {
  const { step: _, ...rest } = order;
  const at = isoOf(now);
  return { ...rest, state: 'made', files, revision: order.revision + 1, movedAt: at };
}

/** Nothing fits it, or it cannot be made. */
export function ended(order: PaperOrder, state: 'empty' | 'failed', now: Instant): PaperOrder {
  const { step: _, ...rest } = order;
  return { ...rest, state, revision: order.revision + 1, movedAt: isoOf(now) };
}

/** When its files are removed; an ISO instant. */
export function keptUntil({ movedAt }: Pick<PaperOrder, 'movedAt'>): string {
  return addMinutes(movedAt, KEPT_MINUTES);
}
