// A workshop's plan and how far it has come: stations, slots, notes, votes and a shortlist.
import type { ProposalNo } from '../proposal/number.ts';

/** Where people work on something, in every slot. */
export interface Station {
  readonly id: string;
  readonly title: string;
  /** Proposals it works on. */
  readonly proposals: readonly ProposalNo[];
  /** Who answers for its theme, as the host wrote it. */
  readonly owner?: string;
  /** Id of the area its proposals belong to: its owner and substitute by the register answer for it. */
  readonly area?: string;
}

/**
 * `join` before the first slot, `notes` while a slot runs, `between` two slots, then `vote`, `answer`
 * (owners answer the shortlist) and `done`.
 */
export const WORKSHOP_PHASES = ['join', 'notes', 'between', 'vote', 'answer', 'done'] as const;
export type WorkshopPhase = (typeof WORKSHOP_PHASES)[number];

export interface Workshop {
  readonly stations: readonly Station[];
  readonly slots: number;
  /** Of each slot. */
  readonly slotMinutes: number;
  /** Whether notes may be written for a table, with the number present. */
  readonly tables: boolean;
  /** Whether names stand on the wall. */
  readonly namesShown: boolean;
  readonly votesEach: number;
  readonly phase: WorkshopPhase;
  /** The slot that runs or ran last, from 1; 0 before the first. */
  readonly slot: number;
  /** When the running phase ends (ISO instant); it takes what comes until 60 seconds after. */
  readonly phaseEndsAt?: string;
  /** When the phase before this one ended (ISO instant). */
  readonly endedAt?: string;
  /** When those who answer for the shortlist were asked (ISO instant). */
  readonly askedAt?: string;
  /** How many participants have their receipts, in the order of their ids. */
  readonly told?: number;
  /** When everything stood on the proposals and was told (ISO instant). */
  readonly landedAt?: string;
}

/** What a host chooses beforehand. */
export type WorkshopPlan = Omit<
  Workshop,
  'phase' | 'slot' | 'phaseEndsAt' | 'endedAt' | 'askedAt' | 'told' | 'landedAt'
>;

/** A workshop that has not begun. */
export function preparedWorkshop(plan: WorkshopPlan): Workshop {
  return { ...plan, phase: 'join', slot: 0 };
}

/** The station of that id. */
export function stationOf(
  { stations }: Pick<Workshop, 'stations'>,
  id: string,
): Station | undefined {
  return stations.find((one) => one.id === id);
}
