/** How long the start takes and what it holds in memory, against only importing the packages. */
import { fileURLToPath } from 'node:url';
import { startAzurite } from '../azurite.ts';
import { type MeteredBot, startBot, startServer } from '../bots.ts';
import { type Figure, figure, median } from '../figure.ts';

const IMPORTS = fileURLToPath(new URL('../sdk-imports.ts', import.meta.url));
const ROUNDS = 5;

interface Started {
  readonly ms: number;
  readonly bytes: number;
}

/** Medians of alternating starts; each bot finds the empty tables of the one before. */
export async function start(): Promise<readonly Figure[]> {
  const azurite = await startAzurite('nothing');
  const bare = () => startServer({ name: 'The imports', entry: IMPORTS, ready: '/' });
  const [bots, imports]: [Started[], Started[]] = [[], []];
  try {
    // The first start makes the tables and fills the compile cache.
    await startedBy(() => startBot(azurite.env));
    for (let round = 0; round < ROUNDS; round += 1) {
      imports.push(await startedBy(bare));
      bots.push(await startedBy(() => startBot(azurite.env)));
    }
  } finally {
    await azurite.stop();
  }
  const ratio = (of: (one: Started) => number) => median(bots.map(of)) / median(imports.map(of));
  console.error(`  bot ${said(bots)}, imports ${said(imports)}`);
  return [
    figure(
      'start.ratio',
      ratio(({ ms }) => ms),
      { unit: 'ratio', limit: 1.5 },
    ),
    figure(
      'memory.ratio',
      ratio(({ bytes }) => bytes),
      { unit: 'ratio', limit: 1.3 },
    ),
  ];
}

async function startedBy(begin: () => Promise<MeteredBot>): Promise<Started> {
  const process = await begin();
  const { memoryBytes: bytes } = await process.read();
  await process.stop();
  return { ms: process.readyMs, bytes };
}

function said(starts: readonly Started[]): string {
  const ms = median(starts.map((one) => one.ms)).toFixed(0);
  const megabytes = (median(starts.map(({ bytes }) => bytes)) / 1e6).toFixed(0);
  return `${ms} ms and ${megabytes} MB`;
}
