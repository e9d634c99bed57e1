// A row of the list as it came back from a spreadsheet, against the proposal it is about.
import { assessmentOf, type Judgement } from '../proposal/assessment.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { PersonId } from '../shared/ids.ts';
import { cleanText } from '../shared/typed-text.ts';
import { type AssessProblem, assess, type Seen } from './assess.ts';
import { sortedAs } from './sorted-as.ts';
import type { TypedJudgement } from './typed-judgement.ts';

/** The cells of a row that may be changed, in the order in which they stand. */
export const LISTED_PARTS = ['area', 'need', 'authority', 'extent', 'value', 'note'] as const;
export type ListedPart = (typeof LISTED_PARTS)[number];

/** A word in a cell that stands for nothing, and the words that do. */
export interface UnknownWord {
  readonly part: ListedPart;
  readonly value: string;
  readonly accepted: readonly string[];
}

export interface ListedRow {
  /** As Excel numbers it: the first is 1. */
  readonly row: number;
  readonly no: ProposalNo;
  /** What stood in the file when it was made. */
  readonly seen: Seen;
  /** Codes, and the note; a word nobody knows as it was typed. */
  readonly typed: TypedJudgement;
  readonly unknown: readonly UnknownWord[];
}

/** One cell, in codes; '' where nothing stands. */
export interface CellChange {
  readonly part: ListedPart;
  readonly from: string;
  readonly to: string;
}

export type RowVerdict =
  | { readonly kind: 'change'; readonly cells: readonly CellChange[] }
  /** Somebody, or this very file, said the same before. */
  | { readonly kind: 'same' }
  | AssessProblem;

/** What stands in the cells of a proposal when so many assessments were made; '' where nothing does. */
export function listedAs(
  proposal: Proposal,
  assessments = proposal.assessments?.length ?? 0,
): TypedJudgement {
  const then = { ...proposal, assessments: (proposal.assessments ?? []).slice(0, assessments) };
  const { areas, need, authority } = sortedAs(then);
  const judged = assessmentOf(then);
  const { extent = '', value = '', note = '' } = judged ?? {};
  return { area: areas[0] ?? '', need, authority, extent, value, note: plain(note) };
}

/** The cells that are not as they were. */
export function changedCells(from: TypedJudgement, to: TypedJudgement): readonly CellChange[] {
  return LISTED_PARTS.flatMap((part) =>
    plain(from[part]) === plain(to[part]) ? [] : [{ part, from: from[part], to: to[part] }],
  );
}

/** The cells somebody changed in the file, whatever has happened to the proposal since. */
export function cellsTouched(
  { typed, seen }: Pick<ListedRow, 'typed' | 'seen'>,
  proposal: Proposal,
): readonly CellChange[] {
  return changedCells(listedAs(proposal, seen.assessments), typed);
}

/** What would come of a changed row, by the rules of an assessment; nothing is written over unseen. */
export function compareRow(
  { seen }: Pick<ListedRow, 'seen'>,
  proposal: Proposal,
  by: {
    readonly judgement: Judgement;
    readonly several: boolean;
    readonly person: PersonId;
    readonly now: string;
  },
): RowVerdict {
  const { judgement, several } = by;
  const assessed = assess(proposal, { judgement, seen, several }, by);
  if (!assessed.ok) {
    const now = listedAs(proposal);
    const said = changedCells(now, typedOf(judgement)).length === 0;
    return said && proposal.version === seen.version ? { kind: 'same' } : assessed.problem;
  }
  if (assessed.value.events.length === 0) return { kind: 'same' };
  const cells = changedCells(listedAs(proposal, seen.assessments), typedOf(judgement));
  return { kind: 'change', cells };
}

function typedOf({ area = '', note = '', ...rest }: Judgement): TypedJudgement {
  return { ...rest, area, note };
}

/** Line ends and what cannot be seen may differ after a spreadsheet: they are no change. */
function plain(text: string): string {
  return cleanText(text).trim().normalize('NFC');
}
