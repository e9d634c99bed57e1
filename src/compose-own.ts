// The wiring of what people may ask about themselves: a file with their data, and having it erased.
import type { JobName } from './jobs/table.ts';
import { withinTime } from './limits/within-time.ts';
import type { OwnDeps } from './usecases/own/own-deps.ts';

/** What is written is loaded when it is first asked for. */
export function ownOf(
  deps: Omit<OwnDeps, 'writeOwnData' | 'withinTime' | 'gatherNow' | 'eraseNow'>,
  nudge: (job: JobName) => void,
): OwnDeps {
  return {
    ...deps,
    writeOwnData: async (data, language) => {
      const { writeOwnData } = await import('./papers/own-data/write-own-data.ts');
      return writeOwnData(data, language);
    },
    withinTime,
    gatherNow: () => nudge('own-data'),
    eraseNow: () => nudge('erasing'),
  };
}
