// What the cards about the rollout are made from.
import type { RolloutGroup, RolloutLine, RolloutSums } from '../domain/people/rollout.ts';

export interface RolloutView {
  readonly sums: RolloutSums;
  readonly group: RolloutGroup;
  readonly items: readonly RolloutLine[];
  /** From 0; `pages` in all. */
  readonly page: number;
  readonly pages: number;
  /** In a person's own chat, where a file may be fetched. */
  readonly own: boolean;
}

export interface RolloutFileView {
  /** Absent when the service was not told where a browser reaches it. */
  readonly link?: string;
  readonly minutes: number;
}
