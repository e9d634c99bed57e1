// Who else answers for something a proposal touches, beside the owner it is with.

import { assessmentOf } from '../proposal/assessment.ts';
import { fieldsOf } from '../proposal/fields.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { Area, Named, Register } from '../shared/register.ts';
import { isSame } from '../shared/register-lookup.ts';

export type OtherOwner = Pick<Area, 'id' | 'name'> & { readonly owner: Named };

/** The areas it was proposed and assessed in whose owner is somebody else; none when it is with no owner. */
export function otherOwners(
  proposal: Pick<Proposal, 'answers' | 'assessments' | 'holder'>,
  { areas }: Pick<Register, 'areas'>,
): readonly OtherOwner[] {
  const { answers, holder } = proposal;
  if (holder.kind !== 'owner') return [];
  const theirs = areas.find(({ id }) => id === holder.area)?.owner;
  const touched: readonly (string | undefined)[] = [
    ...fieldsOf(answers).areas,
    assessmentOf(proposal)?.area,
  ];
  return areas.flatMap(({ id, name, owner }) =>
    owner === undefined || !touched.includes(id) || isSame(theirs, owner)
      ? []
      : [{ id, name, owner }],
  );
}
