// What everybody is told when a decision is published.
import type { News } from '../delivery/news.ts';
import { assessmentOf } from '../proposal/assessment.ts';
import type { Decision } from '../proposal/decision.ts';
import { workplacesOf } from '../proposal/endorse.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { type AreaId, asId } from '../shared/ids.ts';
import type { Named, Register } from '../shared/register.ts';
import { areaById } from '../shared/register-lookup.ts';
import type { DecisionWord } from '../triage/rules.ts';
import { decidingOf } from './deciding.ts';
import { needsParts } from './lacks.ts';

export interface TellingFrom {
  readonly register: Register;
  /** The words a forum may end with; one that is no longer among them is told by its id. */
  readonly words: readonly DecisionWord[];
  /** Workplaces that experience it, when they are more than the proposal itself tells. */
  readonly workplaces?: number;
}

/** The answer as it is told, frozen: the outcome, the parts, who leads it, and who decided. */
export function answerOf(
  proposal: Proposal,
  decision: Decision,
  { register, words, workplaces = workplacesOf(proposal) }: TellingFrom,
): News {
  const { outcome, reason, parts } = decision;
  const lead = needsParts(outcome) ? leadOf(proposal, register)?.name : undefined;
  const deciding = decidingOf(proposal);
  const forum = register.forums.find(({ id }) => id === deciding?.forum);
  return {
    kind: 'answer',
    outcome,
    reason,
    workplaces,
    ...(parts !== undefined && { parts }),
    ...(lead !== undefined && { lead }),
    ...(deciding !== undefined && {
      treatment: {
        forum: forum?.name ?? deciding.forum,
        on: deciding.on,
        ...(deciding.item !== undefined && { item: deciding.item }),
        word: wordNamed(deciding.word, words),
        ...(deciding.addition !== undefined && { addition: deciding.addition }),
      },
    }),
  };
}

/** The area it was assessed as. */
export function areaOf(proposal: Proposal): string | undefined {
  return assessmentOf(proposal)?.area;
}

/** Who answers for the area it was assessed as. */
export function leadOf(proposal: Proposal, register: Register): Named | undefined {
  const area = areaOf(proposal);
  return area === undefined ? undefined : areaById(register, asId<AreaId>(area))?.owner;
}

function wordNamed(id: string, words: readonly DecisionWord[]) {
  return words.find((one) => one.id === id)?.name ?? { da: id, en: id };
}
