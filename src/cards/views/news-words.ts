// What a piece of news says, before it becomes a card.
import type { Button } from '../buttons.ts';
import type { Run } from '../runs.ts';

export interface NewsWords {
  /** In words of ours, or made harmless: it stands in a heading. */
  readonly title: string;
  readonly lines: readonly (readonly Run[])[];
  /** The challenge is among the lines. */
  readonly tellsChallenge?: boolean;
  /** What is asked comes before what can be looked at. */
  readonly buttons?: readonly Button[];
  /** A question can be asked back. */
  readonly askable?: true;
  /** Number of the proposal whose course is shown; its own when absent. */
  readonly courseOf?: string;
}
