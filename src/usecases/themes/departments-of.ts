// Which department each proposal comes from, by the register as it is now.
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Register } from '../../domain/shared/register.ts';

/** By number; those without a workplace the register knows are left out. */
export function departmentsOf(
  proposals: readonly Pick<Proposal, 'no' | 'unit'>[],
  { units }: Pick<Register, 'units'>,
): ReadonlyMap<ProposalNo, string> {
  const of = new Map(units.map(({ id, department }) => [id, department]));
  return new Map(
    proposals.flatMap(({ no, unit }) => {
      const department = unit && of.get(unit);
      return department === undefined ? [] : [[no, department] as const];
    }),
  );
}
