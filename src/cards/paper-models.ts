// What the cards about papers are made from.
import type { PaperStep } from '../domain/paper/order.ts';
import type { PaperField, PaperKind } from '../domain/paper/papers.ts';
import type { StatusSince } from '../domain/paper/status-since.ts';
import type { PaperScope } from '../domain/paper/wanted.ts';
import type { FileType } from '../domain/shared/offered-file.ts';

/** Codes as they are typed or chosen; empty when nothing is. */
export interface TypedPaper {
  readonly since: string;
  readonly area: string;
  readonly forum: string;
  readonly round: string;
  readonly grouping: string;
  readonly year: string;
  readonly proposal: string;
  readonly skeleton: string;
  readonly matter: string;
  readonly title: string;
  readonly caseNumber: string;
  readonly caseworker: string;
  /** Ids with commas between. */
  readonly annexes: string;
  readonly recommended: string;
  /** Names with semicolons between. */
  readonly ownAnnexes: string;
  readonly only: string;
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface PaperChoiceView {
  readonly typed: Pick<TypedPaper, 'since' | 'area' | 'forum' | 'round' | 'proposal'>;
}

/** What is wrong with a field; a case number is checked and never forced. */
export interface PaperFieldFault {
  readonly field: PaperField | 'caseNumber' | 'title' | 'caseworker' | 'ownAnnexes';
  readonly kind:
    | 'required'
    | 'unknown'
    | 'not-a-day'
    | 'to-come'
    | 'not-a-year'
    | 'too-long'
    | 'cpr';
}

export interface PaperFormView {
  readonly kind: PaperKind;
  readonly press: string;
  readonly typed: TypedPaper;
  readonly areas: readonly Choice[];
  readonly forums: readonly Choice[];
  /** Those that fit the paper, newest first. */
  readonly rounds: readonly Choice[];
  readonly faults: readonly PaperFieldFault[];
}

/** How a paper stands. */
export interface PaperView {
  readonly order: string;
  readonly paper: PaperKind;
  readonly state: 'asked' | 'making' | 'made' | 'empty' | 'failed';
  readonly step?: PaperStep;
  /** The case number is of a form we do not know; it was taken as it is. */
  readonly otherNumber?: boolean;
  readonly files: readonly {
    readonly name: string;
    readonly type: FileType;
    readonly size: number;
  }[];
}

/** What came of proposals since a day, in figures. */
export interface StatusView {
  readonly status: StatusSince;
  /** As it was narrowed down. */
  readonly scope: Pick<PaperScope, 'since' | 'area' | 'forum' | 'round'>;
  /** What it is narrowed down to, by name. */
  readonly of: readonly string[];
  readonly press: string;
}

/** The link to one of its files, or why there is none. */
export interface PaperFileView {
  readonly paper?: PaperKind;
  readonly name?: string;
  readonly link?: string;
  readonly minutes: number;
  readonly problem?: 'gone' | 'not-allowed' | 'no-address';
}
