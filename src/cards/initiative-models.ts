// What the cards about initiatives are made from.
import type { InitiativeFilter } from '../domain/initiative/filter.ts';
import type { Initiative, InitiativeState, Milestone } from '../domain/initiative/initiative.ts';
import type { InitiativeFault, TypedInitiative } from '../domain/initiative/typed-initiative.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Outcome, Status } from '../domain/proposal/status.ts';
import type { HorizonGiven } from '../domain/shared/horizon.ts';
import type { InitiativeId, RoundId } from '../domain/shared/ids.ts';
import type { Names } from './names-model.ts';

/** Something new about an initiative the reader follows. */
export interface InitiativeNewsView {
  readonly initiative: InitiativeId;
  readonly title: string;
  readonly state: InitiativeState;
  readonly horizon?: HorizonGiven;
  readonly before?: HorizonGiven;
  readonly why?: string;
  readonly late?: true;
  /** To one who follows it, and may stop. */
  readonly follower?: true;
}

/** Asks its lead whether the horizon holds; `until` is a day. */
export interface StatusAskedView {
  readonly initiative: InitiativeId;
  readonly title: string;
  readonly until: string;
}

/** Asks its lead what came of it. */
export interface BenefitAskedView {
  readonly initiative: InitiativeId;
  readonly title: string;
  readonly after: 3 | 12;
}

export interface ListedInitiativeView {
  readonly initiative: Initiative;
  readonly mine: boolean;
  readonly late: boolean;
}

/** One line from which each one opens the list for themselves. */
export interface InitiativeLineView {
  readonly open: number;
  readonly late: number;
}

export interface InitiativeListView {
  readonly filter: InitiativeFilter;
  readonly items: readonly ListedInitiativeView[];
  readonly total: number;
  /** From 0; `pages` in all. */
  readonly page: number;
  readonly pages: number;
  readonly late: number;
  readonly mayCreate: boolean;
  readonly names: Names;
}

export type InitiativeNote =
  | 'created'
  | 'saved'
  | 'told'
  | 'holds'
  | 'changed-since'
  | 'not-from-here'
  | 'not-theirs';

export interface InitiativeView {
  readonly initiative: Initiative;
  readonly proposals: readonly {
    readonly no: ProposalNo;
    readonly title: string;
    readonly status: Status;
    readonly outcome?: Outcome;
  }[];
  readonly workplaces: number;
  readonly late: boolean;
  readonly over: boolean;
  readonly note?: InitiativeNote;
  readonly names: Names;
}

/** The form of a new one, of one that is there, or for a new time alone. */
export interface InitiativeFormView {
  readonly of:
    | {
        readonly kind: 'new';
        readonly press: string;
        /** The result of a survey it is made from. */
        readonly result?: {
          readonly round: RoundId;
          readonly item?: string;
          readonly name: string;
          readonly quotes?: readonly string[];
        };
      }
    | {
        readonly kind: 'edit' | 'late';
        readonly id: InitiativeId;
        readonly version: number;
        readonly title: string;
        readonly state: InitiativeState;
      };
  readonly typed: TypedInitiative;
  readonly faults: readonly InitiativeFault[];
  /** Areas to choose from, by id. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  /** The area may be left open. */
  readonly areaOptional: boolean;
  readonly note?: 'changed-since' | 'not-from-here';
}

export interface MilestonesView {
  readonly id: InitiativeId;
  readonly version: number;
  readonly title: string;
  readonly milestones: readonly Milestone[];
  readonly typed: { readonly done: readonly number[]; readonly title: string; readonly on: string };
  readonly fault?:
    | { readonly kind: 'bad-day' | 'bad-title' | 'too-many' | 'changed-since' }
    | { readonly kind: 'too-long'; readonly max: number }
    | { readonly kind: 'cpr'; readonly shown: readonly string[] };
}

export interface LinksView {
  readonly id: InitiativeId;
  readonly version: number;
  readonly title: string;
  readonly proposals: readonly { readonly no: ProposalNo; readonly title: string }[];
  readonly typed: { readonly add: string; readonly remove: readonly string[] };
  readonly fault?:
    | { readonly kind: 'no-proposals'; readonly typed: string }
    | { readonly kind: 'too-many' | 'changed-since' };
}

/** The focus area, and where else it is in use. */
export interface ReachView {
  readonly id: InitiativeId;
  readonly version: number;
  readonly title: string;
  /** Focus areas to choose from, and unit types and departments. */
  readonly focuses: readonly string[];
  readonly places: readonly string[];
  readonly typed: {
    readonly focus: string;
    readonly other: string;
    /** Codes of places. */
    readonly spread: readonly string[];
  };
  readonly fault?:
    | { readonly kind: 'changed-since' }
    | { readonly kind: 'too-long'; readonly max: number }
    | { readonly kind: 'cpr'; readonly shown: readonly string[] };
}

export interface BenefitView {
  readonly id: InitiativeId;
  readonly version: number;
  readonly title: string;
  readonly after?: 3 | 12;
  readonly typed: {
    readonly hours: string;
    readonly kr: string;
    readonly hassle: string;
    readonly basis: string;
  };
  readonly faults: readonly {
    readonly field: 'hours' | 'kr' | 'hassle' | 'basis';
    readonly kind: 'no-number' | 'required';
  }[];
  readonly stale?: true;
  /** Times whose figures can be written now, beside the one shown. */
  readonly others: readonly (3 | 12 | 'expected')[];
}

export interface DoneConfirmView {
  readonly id: InitiativeId;
  readonly title: string;
  readonly until: string;
  /** Proposals that are closed by it. */
  readonly closes: number;
}
