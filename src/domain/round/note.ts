// What somebody writes at a station of a workshop, for themselves or for their table.
import type { ProposalNo } from '../proposal/number.ts';
import type { PersonId, RoundId, TenantId } from '../shared/ids.ts';

/**
 * Most characters of a note, as of a proposal, and of an idea: both fit on a card that is handed back;
 * fewest of a note, and most at a table.
 */
export const NOTE_MAX = 4_000;
export const IDEA_MAX = 1_500;
export const NOTE_MIN = 10;
export const TABLE_MAX = 100;

/** What was typed into a note, once it is right. */
export interface Written {
  readonly text: string;
  /** How it could be done instead. */
  readonly idea?: string;
  /** 1 to 5. */
  readonly hassle?: number;
  /** How many sit at the table it is written for; absent when it is one's own. */
  readonly present?: number;
}

export interface Note extends Written {
  readonly tenant: TenantId;
  readonly round: RoundId;
  /** Names the form it was written on: sent twice, it is one note. */
  readonly id: string;
  readonly station: string;
  readonly slot: number;
  readonly person: PersonId;
  /** As Teams calls them. */
  readonly name: string;
  /** ISO instant. */
  readonly at: string;
  /** Those with the same are about the same; absent until it was compared with the others. */
  readonly group?: string;
  /** The host put it there: it is compared no more. */
  readonly placed?: true;
  /** An open proposal it is like, found when it was compared. */
  readonly like?: ProposalNo;
  /** What it became: a proposal of its own, or an example of another. */
  readonly landed?: { readonly no: ProposalNo; readonly as: 'proposal' | 'merged' | 'example' };
}

/** True when both say the same. */
export function saysTheSame(one: Written, other: Written): boolean {
  return (
    one.text === other.text &&
    one.idea === other.idea &&
    one.hassle === other.hassle &&
    one.present === other.present
  );
}

/** The oldest first; those of the same instant in a fixed order. */
export function byAge(notes: readonly Note[]): readonly Note[] {
  return notes.toSorted((one, other) =>
    `${one.at}~${one.id}` < `${other.at}~${other.id}` ? -1 : 1,
  );
}
