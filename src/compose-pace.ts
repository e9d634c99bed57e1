// The wiring of how fast one person may go on.
import { makePace, type Pace } from './bot/pace.ts';
import type { Config } from './config/config.ts';
import { edge } from './i18n/edge.ts';
import { limitCalls } from './limits/limit-calls.ts';
import type { Log } from './ports/log.ts';

/** As the settings say; each process counts for itself. */
export function paceBy({ personLimit }: Config, log: Log): Pace {
  return makePace({
    count: limitCalls(personLimit),
    first: limitCalls({ ...personLimit, calls: 1 }),
    words: edge.tooFast,
    log,
  });
}
