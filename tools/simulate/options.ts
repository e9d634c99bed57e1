/** Reads what is written after `npm run simulate --`. */
import { parseArgs } from 'node:util';
import { refusal } from '../dev/refusal.ts';
import type { FanOutPlan } from './fan-out.ts';

export interface SimulateOptions extends FanOutPlan {
  readonly backends: readonly BackendName[];
  /** So many proposals through a year, in the place of the letter. */
  readonly year?: number;
}

export type BackendName = 'memory' | 'azurite';

const BACKENDS: Readonly<Record<string, readonly BackendName[]>> = {
  memory: ['memory'],
  azurite: ['azurite'],
  both: ['memory', 'azurite'],
};
const USAGE =
  'npm run simulate takes --recipients, --faults on or off, --backend memory, azurite or both, ' +
  '--rate and --seed, or --year and a number of proposals, as in npm run simulate -- --recipients 30000 --faults on --backend both.';
/** At 20 a second more than that would not fit into a working day. */
const MOST_RECIPIENTS = 500_000;
const MOST_PROPOSALS = 2_000;

/** Reads them, or says in one sentence what they must be. */
export function readSimulateOptions(args: readonly string[]): SimulateOptions {
  const { recipients, faults, backend, rate, seed, year } = parsed(args);
  const backends = BACKENDS[backend];
  if (backends === undefined || !['on', 'off'].includes(faults)) throw refusal(USAGE);
  return {
    recipients: whole('recipients', recipients, MOST_RECIPIENTS),
    faults: faults === 'on',
    perSecond: whole('rate', rate, 1_000),
    seed: whole('seed', seed, 1_000_000),
    backends,
    ...(year !== undefined && { year: whole('year', year, MOST_PROPOSALS) }),
  };
}

function parsed(args: readonly string[]) {
  const text = (usual: string) => ({ type: 'string', default: usual }) as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        recipients: text('30000'),
        faults: text('on'),
        backend: text('memory'),
        rate: text('20'),
        seed: text('1'),
        year: { type: 'string' },
      },
    }).values;
  } catch {
    throw refusal(USAGE);
  }
}

function whole(name: string, text: string, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw refusal(`--${name} must be a whole number from 1 to ${most}.`);
}
