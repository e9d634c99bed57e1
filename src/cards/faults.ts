// Puts what is wrong with an answer into words, to stand beside its field.
import type { Problem, Reason } from '../domain/questions/problems.ts';
import type { Language } from '../domain/shared/language.ts';
import { type Catalogue, catalogueOf } from '../i18n/catalogue.ts';
import type { PageProblem } from './page-models.ts';
import { type Run, run } from './runs.ts';

/** A sentence beside a field: a sign and words, so that its colour says nothing alone. */
export function fault(text: string): readonly Run[] {
  return [run(`⚠ ${text}`, { color: 'attention', weight: 'bolder' })];
}

/** What is wrong, by the id of the input it stands beside. */
export function faultsByInput(
  problems: readonly PageProblem[],
  language: Language,
): ReadonlyMap<string, readonly (readonly Run[])[]> {
  const words = catalogueOf(language).problems;
  const found = new Map<string, (readonly Run[])[]>();
  for (const problem of problems) {
    const input = isCpr(problem) ? problem.question : problem.input;
    const text = isCpr(problem)
      ? words.cpr(problem.shown.slice(0, 3).join(', '))
      : reasonText(problem.reason, words);
    found.set(input, [...(found.get(input) ?? []), fault(text)]);
  }
  return found;
}

/** True for a text that was not stored because a CPR number seems to be in it. */
export function isCpr(problem: PageProblem): problem is Exclude<PageProblem, Problem> {
  return 'kind' in problem;
}

function reasonText(reason: Reason, { reasons }: Catalogue['problems']): string {
  switch (reason.kind) {
    case 'too-short':
      return reasons['too-short'](reason);
    case 'too-long':
      return reasons['too-long'](reason);
    case 'out-of-range':
      return reasons['out-of-range'](reason);
    case 'too-many':
      return reasons['too-many'](reason);
    default:
      return reasons[reason.kind]();
  }
}
