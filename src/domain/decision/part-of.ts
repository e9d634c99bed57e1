// A decision that is a part of an initiative under way: which ones it can be, and what it takes over.
import { isOpenOutcome } from '../initiative/from-decision.ts';
import { INITIATIVE_STATES, type Initiative } from '../initiative/initiative.ts';
import { MOST_PROPOSALS } from '../initiative/links.ts';
import { assessmentOf } from '../proposal/assessment.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { OUTCOMES } from '../proposal/status.ts';
import type { DecisionFault, TypedDecision } from './typed-decision.ts';

type PartOfFault = Extract<DecisionFault, { readonly field: 'partOf' }>;

/** Initiatives that are not over, of the areas of the proposal, with room for one more; by title. */
export function runningFor(
  proposal: Pick<Proposal, 'no' | 'holder' | 'assessments'>,
  initiatives: readonly Initiative[],
): readonly Initiative[] {
  const { no, holder } = proposal;
  const areas = [
    assessmentOf(proposal)?.area,
    holder.kind === 'owner' ? holder.area : undefined,
  ].filter((area) => area !== undefined);
  return initiatives
    .filter(({ state }) => !INITIATIVE_STATES[state].over)
    .filter(({ area, proposals }) => proposals.includes(no) || isIn(areas, area))
    .filter(({ proposals }) => proposals.includes(no) || proposals.length < MOST_PROPOSALS)
    .toSorted((one, other) => one.title.localeCompare(other.title, 'da'));
}

function isIn(areas: readonly string[], area: string | undefined): boolean {
  return area !== undefined && areas.includes(area);
}

/** What was left empty is as the initiative has it. */
export function filledFrom(chosen: Initiative | undefined, typed: TypedDecision): TypedDecision {
  if (chosen === undefined) return typed;
  const { what, improvement, horizon } = chosen;
  const orElse = (text: string, other = '') => (text.trim() === '' ? other : text);
  return {
    ...typed,
    initiative: orElse(typed.initiative, what),
    improvement: orElse(typed.improvement, improvement),
    horizon: orElse(typed.horizon, horizon?.text),
  };
}

/** What is wrong with the initiative that was chosen. */
export function partOfFaults(
  { partOf, outcome: typed }: TypedDecision,
  running: readonly Initiative[] = [],
): readonly PartOfFault[] {
  if (partOf === '') return [];
  if (running.every(({ id }) => id !== partOf)) return [{ field: 'partOf', kind: 'not-running' }];
  const outcome = OUTCOMES.find((one) => one === typed);
  return outcome === undefined || isOpenOutcome(outcome)
    ? []
    : [{ field: 'partOf', kind: 'nothing-to-do' }];
}
