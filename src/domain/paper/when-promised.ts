// When what was promised is to be done, by half-year.
import { INITIATIVE_STATES } from '../initiative/initiative.ts';
import type { HorizonGiven } from '../shared/horizon.ts';
import type { PaperProposal } from './paper-proposal.ts';
import { answers } from './promises.ts';
import { type StatusGroup, statusGroup } from './status-group.ts';
import type { PaperInitiative } from './stock.ts';

export interface HalfYear {
  readonly half: 1 | 2;
  readonly year: number;
  readonly count: number;
}

export interface WhenPromised {
  /** Proposals that something is still to be done about. */
  readonly promised: number;
  /** Of them by the half-year in which their time runs out, soonest first; not those that are late. */
  readonly halves: readonly HalfYear[];
  readonly late: number;
  /** Of them those without a time. */
  readonly untold: number;
}

const TO_COME: readonly StatusGroup[] = ['under-way', 'late', 'planned'];

/** The time told last: the latest of the initiatives that answer it, else that of its own answer. */
export function timeOf(
  proposal: Pick<PaperProposal, 'no' | 'merged' | 'decision'>,
  initiatives: readonly PaperInitiative[],
): HorizonGiven | undefined {
  const answering = initiatives.filter((one) => answers(one, proposal));
  if (answering.length === 0) return proposal.decision?.parts?.horizon;
  return answering
    .filter(({ state }) => !INITIATIVE_STATES[state].over)
    .flatMap(({ horizon }) => horizon ?? [])
    .toSorted((one, other) => (one.until < other.until ? 1 : -1))[0];
}

/** `on` is a day. Each proposal that was promised is in one half-year, late, or untold. */
export function whenPromised(
  proposals: readonly PaperProposal[],
  initiatives: readonly PaperInitiative[],
  on: string,
): WhenPromised {
  const grouped = proposals
    .filter(({ status }) => status === 'decided')
    .map((proposal) => {
      const answering = initiatives.filter((one) => answers(one, proposal));
      return { proposal, group: statusGroup(proposal, answering, on) };
    })
    .filter(({ group }) => TO_COME.includes(group));
  const onTime = grouped.filter(({ group }) => group !== 'late');
  const times = onTime.flatMap(({ proposal }) => timeOf(proposal, initiatives)?.until ?? []);
  return {
    promised: grouped.length,
    halves: halvesOf(times.toSorted()),
    late: grouped.length - onTime.length,
    untold: onTime.length - times.length,
  };
}

function halvesOf(days: readonly string[]): readonly HalfYear[] {
  const halves = new Map<string, HalfYear>();
  for (const day of days) {
    const [year = '', month = ''] = day.split('-');
    const half = Number(month) <= 6 ? 1 : 2;
    const key = `${year}-${half}`;
    halves.set(key, { half, year: Number(year), count: (halves.get(key)?.count ?? 0) + 1 });
  }
  return [...halves.values()];
}
