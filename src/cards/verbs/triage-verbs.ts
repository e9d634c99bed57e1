// Buttons of those who sort: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { id, kept, listPage, no, place, revision, seen } from './shapes.ts';

/** Several proposals, each as it was shown. */
const severalItems = z
  .array(z.object({ no, version: revision, assessments: revision, assignee: id.optional() }))
  .min(1)
  .max(25);

/** Opened from a card of the queue, with its place and what was chosen there; or from its page. */
const beside = { no, place: place.optional(), kept };

export const TRIAGE_VERBS = {
  'queue.open': z.object({ place }),
  'queue.show': z.object({ place, no, kept }),
  'queue.skip': z.object({ place, no }),
  'queue.save': z.object({ place, no, seen }),
  'queue.way': z.object({ place, no, seen }),
  'queue.send': z.object({ place, no, seen }),
  'queue.close': z.object({ place }),
  'more.open': z.object(beside),
  'more.go': z.object(beside),
  /** Back to the page of the proposal from which it was opened. */
  'more.back': z.object({ no }),
  'more.note': z.object(beside),
  /** Who had it when it was shown. */
  'more.assign': z.object({ ...beside, was: z.string().max(100).default('') }),
  /** A print of the marks that were shown. */
  'more.flags': z.object({ ...beside, seen: z.string().max(16) }),
  'more.theme': z.object(beside),
  'more.example': z.object(beside),
  /** The example that was in view, by when it was released. */
  'more.release': z.object({ ...beside, seen: z.string().max(40).default('') }),
  'more.take-back': z.object(beside),
  /** The number that was in view. */
  'more.journal': z.object({ ...beside, seen: z.string().max(400).default('') }),
  'more.redact-preview': z.object(beside),
  'more.redact': z.object({ ...beside, words: z.string().min(1).max(1_000) }),
  /** Proposals about the same: chosen, looked at, made one, and taken apart again. */
  'merge.open': z.object({
    no,
    place: place.optional(),
    others: z.array(no).max(60).optional(),
    main: no.optional(),
  }),
  'merge.preview': z.object({ no, place: place.optional() }),
  'merge.do': z.object({
    no,
    main: no,
    children: z.array(no).min(1).max(50),
    place: place.optional(),
  }),
  'merge.list': z.object({ no }),
  'merge.undo': z.object({ no }),
  /** Several of a part of the queue: chosen, looked at, sent. */
  'several.open': z.object({
    filter: z.string().max(80).default('all'),
    page: listPage,
    /** On the way back from the look: what was chosen. */
    chosen: z.object({ numbers: z.string().max(1_000), end: z.string().max(120) }).optional(),
  }),
  'several.look': z.object({
    filter: z.string().max(80),
    page: listPage,
    items: severalItems,
  }),
  'several.do': z.object({
    filter: z.string().max(80),
    page: listPage,
    end: z.string().max(120),
    items: severalItems,
  }),
} as const;
