// A proposal as it stands in a file from elsewhere, against the one it became when it was loaded before.
import type { Answer, Answers } from '../shared/answer.ts';
import type { UnitId } from '../shared/ids.ts';
import type { AutomationStage } from './marks.ts';
import type { Proposal } from './proposal.ts';

export interface ImportedRow {
  /** As Excel numbers it: the first is 1. */
  readonly row: number;
  /** Its number over there: by it the row is known again. */
  readonly external: string;
  /** Answers by the field they fill, as far as the row has any; the workplace is among them. */
  readonly answers: Answers;
  readonly unit?: UnitId;
  /** For those who handle it. */
  readonly note?: string;
  readonly automation?: AutomationStage;
}

/**
 * The fields in which a row says something else than a proposal. What a row leaves empty says nothing,
 * so that a file with fewer columns changes nothing else.
 */
export function fieldsChanged(
  row: Pick<ImportedRow, 'answers'>,
  proposal: Pick<Proposal, 'answers'>,
): readonly string[] {
  return Object.entries(row.answers).flatMap(([field, answer]) =>
    isSame(answer, proposal.answers[field]) ? [] : [field],
  );
}

/** A row that says what an earlier version said was not changed in the file: the proposal was, since. */
export function saidBefore(
  row: Pick<ImportedRow, 'answers'>,
  versions: readonly Pick<Proposal, 'answers'>[],
): boolean {
  return versions.some((one) => fieldsChanged(row, one).length === 0);
}

function isSame(one: Answer, other: Answer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
