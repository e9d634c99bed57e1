// What stores are handed beside the backend.
import type { Clock, Ids } from '../ports/clock.ts';

export interface StoreDeps {
  readonly clock: Clock;
  readonly ids: Ids;
}
