// Where a proposal stands in a status: in exactly one group.
import { INITIATIVE_STATES, type InitiativeState } from '../initiative/initiative.ts';
import type { Outcome } from '../proposal/status.ts';
import type { PaperProposal } from './paper-proposal.ts';
import type { PaperInitiative } from './stock.ts';

/**
 * In the order in which they are told. `late` is what was promised for a day that has passed;
 * `answered` what was answered without anything being carried out, such as with guidance; `forum` what
 * waits for a forum, `waiting` for somebody else.
 */
export const STATUS_GROUPS = [
  'done',
  'under-way',
  'late',
  'planned',
  'forum',
  'waiting',
  'answered',
  'not-carried-out',
] as const;
export type StatusGroup = (typeof STATUS_GROUPS)[number];

const BY_OUTCOME: Readonly<Record<Outcome, StatusGroup>> = {
  planned: 'planned',
  'in-progress': 'under-way',
  'already-under-way': 'under-way',
  done: 'done',
  'not-carried-out': 'not-carried-out',
  guidance: 'answered',
  'decided-locally': 'answered',
  'passed-on': 'answered',
  'sent-back': 'answered',
  'not-for-us': 'answered',
};

const BEGUN: readonly InitiativeState[] = ['started', 'running', 'already-under-way'];

/** The group on the day `on`; `initiatives` are those that answer it. */
export function statusGroup(
  proposal: PaperProposal,
  initiatives: readonly PaperInitiative[],
  on: string,
): StatusGroup {
  const { status, outcome, holder } = proposal;
  if (status !== 'decided' && status !== 'closed') {
    return holder.kind === 'forum' ? 'forum' : 'waiting';
  }
  const group = outcome === undefined ? 'answered' : BY_OUTCOME[outcome];
  if (group !== 'planned' && group !== 'under-way') return group;
  // What was settled at once with what is under way already has nothing promised of its own.
  if (status === 'closed') return group;
  if (lateSince(proposal, initiatives, on) !== undefined) return 'late';
  return initiatives.some(({ state }) => BEGUN.includes(state)) ? 'under-way' : group;
}

/** The earliest day it was promised for that has passed without it being done. */
export function lateSince(
  { decision }: PaperProposal,
  initiatives: readonly PaperInitiative[],
  on: string,
): string | undefined {
  const ends = initiatives
    .filter(({ state }) => !INITIATIVE_STATES[state].over)
    .flatMap(({ horizon }) => horizon?.until ?? []);
  const promised = decision?.parts?.horizon?.until;
  const all = initiatives.length === 0 && promised !== undefined ? [promised] : ends;
  return all.filter((until) => until < on).toSorted()[0];
}
