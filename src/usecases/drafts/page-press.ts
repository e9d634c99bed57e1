// What a press on a page carries.
import type { DraftId } from '../../domain/shared/ids.ts';
import type { PageMove } from './way-from.ts';

export interface PagePress {
  readonly draft: DraftId;
  /** The revision the card was made from. */
  readonly revision: number;
  readonly page: string;
  readonly go: PageMove;
  readonly to?: string;
  /** What the card sent, by input of the page. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Questions whose number is said to be no CPR number. */
  readonly notCpr: readonly string[];
  /** Id of the delivery, the same when it is repeated. */
  readonly press: string;
}
