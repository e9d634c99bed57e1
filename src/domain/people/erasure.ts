// What was erased for good, so that it stays erased when an older export is restored: never a word of it.
import type { PersonId } from '../shared/ids.ts';
import type { Place } from '../triage/hidden-words.ts';

/** Somebody who had everything of theirs erased. */
export interface ErasedPerson {
  readonly kind: 'person';
  readonly person: PersonId;
  /** ISO instant. */
  readonly at: string;
  /** What they are found by where no id stands; here only until all of it is erased. */
  readonly known?: KnownAs;
  /** ISO instant when nothing of them was found any more. */
  readonly doneAt?: string;
}

export interface KnownAs {
  readonly name: string;
  readonly mail?: string;
}

/** A text in which something was hidden: enough to know it again, and too little to read it. */
export interface HiddenText {
  /** Of the text as it was, in UTF-16 code units. */
  readonly length: number;
  /** SHA-256 of tenant and text, in base64. */
  readonly hash: string;
  readonly places: readonly Place[];
}

/** Words that an administrator had hidden in a proposal or a round. */
export interface HiddenTexts {
  readonly kind: 'texts';
  /** Names the deed, as the log does. */
  readonly operation: string;
  /** ISO instant. */
  readonly at: string;
  /** Number of the proposal, or id of the round. */
  readonly about: string;
  readonly texts: readonly HiddenText[];
}

export type Erasure = ErasedPerson | HiddenTexts;
