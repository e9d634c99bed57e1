// What is said of a person's own data that were gathered off the turn.
import type { OwnOrderEnd } from '../people/own-order.ts';

/** That the file can be fetched, or why there is none. */
export interface OwnDataContent {
  readonly kind: 'own-data';
  readonly state: OwnOrderEnd;
}
