/** Every measurement there is, and the figures each of them prints. */
import type { Figure } from './figure.ts';
import { backup } from './figures/backup.ts';
import { digestGrowth } from './figures/digest-growth.ts';
import { importing } from './figures/import.ts';
import { latency } from './figures/latency.ts';
import { queue } from './figures/queue.ts';
import { report } from './figures/report.ts';
import { similar } from './figures/similar.ts';
import { start } from './figures/start.ts';
import { storageCalls } from './figures/storage-calls.ts';
import { throughput } from './figures/throughput.ts';
import { workshop } from './figures/workshop.ts';
import { workshopNotes } from './figures/workshop-notes.ts';

export interface Measurement {
  readonly figures: readonly string[];
  readonly measure: () => Promise<readonly Figure[]>;
}

export const MEASUREMENTS: readonly Measurement[] = [
  { figures: ['turn.throughput.ratio'], measure: throughput },
  {
    figures: ['turn.storage.calls', 'submit.storage.calls', 'submit.storage.calls.busy'],
    measure: storageCalls,
  },
  { figures: ['turn.p95.ms', 'submit.p95.ms'], measure: latency },
  { figures: ['start.ratio', 'memory.ratio'], measure: start },
  { figures: ['digest.growth'], measure: digestGrowth },
  { figures: ['similar.ms'], measure: similar },
  { figures: ['queue.ms'], measure: queue },
  { figures: ['workshop.lost', 'workshop.p95.ms', 'workshop.edits'], measure: workshop },
  {
    figures: ['workshop.notes.lost', 'workshop.votes.lost', 'workshop.notes.p95.ms'],
    measure: workshopNotes,
  },
  { figures: ['report.ms', 'report.memory.ratio', 'report.held.ms'], measure: report },
  { figures: ['import.ms', 'import.memory.ratio'], measure: importing },
  { figures: ['backup.ms', 'backup.memory.ratio'], measure: backup },
];

/** All of them, or the one that prints `only`; undefined when none does. */
export function chosen(only: string | undefined): readonly Measurement[] | undefined {
  if (only === undefined) return MEASUREMENTS;
  const found = MEASUREMENTS.filter(({ figures }) => figures.includes(only));
  return found.length === 0 ? undefined : found;
}
