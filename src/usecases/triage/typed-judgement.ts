// Reads an assessment as it was chosen and typed on its card.
import { EXTENTS, type Judgement, VALUES } from '../../domain/proposal/assessment.ts';
import { AUTHORITIES, NEEDS } from '../../domain/proposal/classification.ts';
import type { Register } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { NOTE_MAX } from '../../domain/triage/assess.ts';
import type { JudgementFault, TypedJudgement } from '../../domain/triage/typed-judgement.ts';
import { problemWith } from '../supplement-text.ts';

/** Extent and value must be chosen; what else is not chosen is not known. */
export function readJudgement(
  typed: TypedJudgement,
  { register, notCpr }: { readonly register: Register; readonly notCpr: boolean },
): Result<Judgement, readonly JudgementFault[]> {
  const extent = EXTENTS.find((one) => one === typed.extent);
  const value = VALUES.find((one) => one === typed.value);
  const note = typed.note.trim();
  const faults = [
    ...(extent === undefined ? [{ field: 'extent', kind: 'required' } as const] : []),
    ...(value === undefined ? [{ field: 'value', kind: 'required' } as const] : []),
    ...faultOf(note, notCpr),
  ];
  if (extent === undefined || value === undefined || faults.length > 0) return refused(faults);
  const area = register.areas.find(({ id }) => id === typed.area)?.id;
  return ok({
    ...(area !== undefined && { area }),
    need: NEEDS.find((one) => one === typed.need) ?? 'unknown',
    authority: AUTHORITIES.find((one) => one === typed.authority) ?? 'unknown',
    extent,
    value,
    ...(note !== '' && { note }),
  });
}

function faultOf(note: string, notCpr: boolean): readonly JudgementFault[] {
  const problem = problemWith(note, notCpr, NOTE_MAX);
  switch (problem?.kind) {
    case 'too-long':
      return [{ field: 'note', kind: 'too-long', max: problem.max }];
    case 'cpr':
      return [{ field: 'note', kind: 'cpr', shown: problem.shown }];
    default:
      return [];
  }
}
