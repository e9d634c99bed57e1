// The proposals of a paper in the order in which they stand in it, numbered through.
import type { AreaId } from '../shared/ids.ts';
import { inOrder } from '../shared/register-lookup.ts';
import { PRIORITIES, priorityOf } from '../triage/matrix.ts';
import type { TriageRules } from '../triage/rules.ts';
import type { PaperProposal } from './paper-proposal.ts';
import type { PaperStock } from './stock.ts';

/** A proposal with its number in the paper: the same in the catalogue and in the overview. */
export interface Numbered {
  readonly at: number;
  readonly proposal: PaperProposal;
}

export interface PaperGroup {
  /** Absent for those without an area the register knows. */
  readonly area?: AreaId;
  readonly proposals: readonly Numbered[];
}

type Listed = Pick<PaperStock, 'proposals' | 'register' | 'rules' | 'wanted'>;

/**
 * By area in the municipality's order, those without one last; within an area by priority, then by
 * number. An area without proposals is left out.
 */
export function groupedByArea({
  proposals,
  register,
  rules,
  wanted,
}: Listed): readonly PaperGroup[] {
  const areas = inOrder(register.areas).map(({ id }) => id);
  const sorted = proposals.toSorted((one, other) => {
    const [a, b] = [rankOf(one, rules), rankOf(other, rules)];
    return a - b || (one.no < other.no ? -1 : 1);
  });
  const asked = wanted.scope.area;
  let at = 0;
  return [...areas, undefined].flatMap((area) => {
    const mine = sorted.filter((one) => listedArea(one, { known: areas, asked }) === area);
    if (mine.length === 0) return [];
    const numbered = mine.map((proposal) => ({ at: ++at, proposal }));
    return [{ ...(area !== undefined && { area }), proposals: numbered }];
  });
}

/**
 * The area a proposal is counted in: the one asked for where it is one of several, else the one it was
 * put in first; undefined where the register does not know it.
 */
export function listedArea(
  { areas }: Pick<PaperProposal, 'areas'>,
  { known, asked }: { readonly known: readonly AreaId[]; readonly asked: string | undefined },
): AreaId | undefined {
  const first = asked !== undefined && areas.includes(asked) ? asked : areas[0];
  return known.find((one) => one === first);
}

/** Those nobody has assessed come last. */
function rankOf({ value, extent }: PaperProposal, { matrix }: TriageRules): number {
  if (value === undefined || extent === undefined) return PRIORITIES.length;
  return PRIORITIES.indexOf(priorityOf({ value, extent }, matrix));
}
