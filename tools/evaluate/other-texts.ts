/** The other texts of a file as if they had been handed in before and assessed by their labels. */
import { proposalNo } from '../../src/domain/proposal/number.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { asId, type PersonId, type TenantId } from '../../src/domain/shared/ids.ts';
import type { EarlierCase } from '../../src/domain/triage/earlier-case.ts';
import { makeLikeness } from '../../src/text/likeness.ts';
import { earlierCases } from '../../src/usecases/triage/earlier-cases.ts';
import { AREA_LABELS, KIND_LABELS } from './labels.ts';
import type { Case } from './read-cases.ts';

const AT = '2026-01-05T08:00:00.000Z';
const SOMEBODY = asId<PersonId>('somebody');

/** What is alike among them, found as the program finds it; a text never speaks for itself. */
export function otherTexts(cases: readonly Case[]): (one: Case) => Promise<readonly EarlierCase[]> {
  const likeness = makeLikeness();
  const handedIn = new Map(cases.map((one, at) => [one, assessed(one, at + 1)]));
  const all = [...handedIn.values()];
  return async (one) => {
    const proposal = handedIn.get(one);
    return proposal ? earlierCases({ likeness }, proposal, { all, several: false }) : [];
  };
}

function assessed({ text, area, kind }: Case, running: number): Proposal {
  const need = kind && KIND_LABELS[kind.label]?.[0];
  const key = area && AREA_LABELS[area.label];
  return {
    tenant: asId<TenantId>('evaluate'),
    no: proposalNo(2026, running),
    version: 1,
    set: { id: 'forslag', version: 1 },
    answers: { challenge: text },
    proposer: SOMEBODY,
    status: 'assessing',
    holder: { kind: 'team' },
    receivedAt: AT,
    changedAt: AT,
    supplements: [],
    assessments: [
      {
        ...(key !== undefined && { area: key }),
        need: need ?? 'unknown',
        authority: 'unknown',
        extent: 'medium',
        value: 'medium',
        by: SOMEBODY,
        at: AT,
        version: 1,
      },
    ],
  };
}
