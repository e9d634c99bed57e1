// What the cards of workshops are made from.
import type { NoteGroup } from '../domain/round/note-groups.ts';
import type { Round } from '../domain/round/round.ts';
import type { Shortlisted } from '../domain/round/shortlist.ts';
import type { NoteFault, TypedNote } from '../domain/round/typed-note.ts';
import type { PickFault, TypedPick } from '../domain/round/typed-pick.ts';
import type { TypedWorkshop, WorkshopFault } from '../domain/round/typed-workshop.ts';
import type { Station, Workshop } from '../domain/round/workshop.ts';
import type { WorkshopStep } from '../domain/round/workshop-steps.ts';
import type { RoundId } from '../domain/shared/ids.ts';
import type { Localized } from '../domain/shared/language.ts';

export type {
  WorkshopReceipt,
  WorkshopSummary,
  WorkshopTask,
  WorkshopTaskOver,
} from '../domain/delivery/workshop-contents.ts';

/** A round that is a workshop. */
export type WorkshopRound = Round & { readonly workshop: Workshop };

/** What is wrong with a plan: with what was typed, or with the proposals it names. */
export type PlanFault =
  | WorkshopFault
  | { readonly field: 'stations'; readonly kind: 'no-proposal' | 'empty-area' }
  | { readonly field: 'coHost'; readonly kind: 'nobody-found' | 'several-found' };

/** The form a host plans a workshop with. */
export interface WorkshopFormView {
  readonly way:
    | { readonly kind: 'keep' | 'start'; readonly operation: string }
    | { readonly kind: 'edit'; readonly round: RoundId; readonly revision: number };
  readonly typed: TypedWorkshop;
  readonly area: string;
  /** Name or mail, as typed; only asked for while it is made. */
  readonly coHost?: string;
  /** Areas to choose between. */
  readonly areas: readonly { readonly id: string; readonly name: Localized }[];
  readonly faults: readonly PlanFault[];
  readonly note?: 'changed';
}

/** Nothing to do just now. */
export interface WorkshopWaitsView {
  readonly round: WorkshopRound;
  readonly sent?: true;
}

export interface WorkshopStationsView {
  readonly round: WorkshopRound;
  /** The one they are at. */
  readonly station?: string;
  readonly note?: 'choose';
  /** Gone through with nothing kept. */
  readonly rehearsal?: true;
}

export interface WorkshopNoteView {
  readonly round: WorkshopRound;
  readonly station: Station;
  readonly slot: number;
  /** Names the form. */
  readonly id: string;
  readonly typed?: TypedNote;
  readonly faults?: readonly NoteFault[];
  readonly note?: 'sent' | 'late' | 'again';
  readonly rehearsal?: true;
}

/** A note that cannot be taken, with what was typed. */
export interface WorkshopNoteBackView {
  readonly round: RoundId;
  /** In words. */
  readonly why: string;
  readonly typed: TypedNote;
}

export interface WorkshopVotesView {
  readonly round: WorkshopRound;
  readonly station: Station;
  readonly groups: readonly NoteGroup[];
  readonly chosen: readonly string[];
  /** Whether another station has anything to vote on, before this one or after it. */
  readonly others: { readonly before: boolean; readonly after: boolean };
  readonly note?: 'too-many' | 'gone' | 'kept';
  readonly rehearsal?: true;
}

/** How a workshop stands, for whoever leads it. */
export interface WorkshopControlView {
  readonly round: WorkshopRound;
  readonly steps: readonly WorkshopStep[];
  readonly people: number;
  readonly notes: number;
  readonly voters: number;
  /** Those of the shortlist that have no answer yet. */
  readonly unanswered: number;
  /** By station. */
  readonly stations: readonly {
    readonly title: string;
    readonly notes: number;
    readonly here: number;
  }[];
}

export interface WorkshopFinishView {
  readonly round: WorkshopRound;
  readonly people: number;
  readonly notes: number;
  readonly unanswered: number;
}

/** The groups of a station, to be looked through and put together otherwise. */
export interface WorkshopGroupsView {
  readonly round: WorkshopRound;
  readonly station: Station;
  readonly groups: readonly NoteGroup[];
  readonly note?: 'too-late';
  /** What was chosen when something was missing. */
  readonly chosen?: { readonly note: string; readonly to: string };
}

/** One of the shortlist to be answered. */
export interface WorkshopAnswerView {
  readonly round: WorkshopRound;
  readonly station: Station;
  readonly item: Shortlisted;
  /** Its place among all that the reader may answer, from 0, and how many those are. */
  readonly at: number;
  readonly of: number;
  /** They lead the workshop. */
  readonly leads: boolean;
  /** Others of the station with as many votes. */
  readonly tied: readonly Shortlisted[];
  readonly typed?: TypedPick;
  readonly faults: readonly PickFault[];
  readonly note?: 'saved' | 'stale';
  readonly rehearsal?: true;
}
