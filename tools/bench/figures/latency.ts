/** How long people wait when fifty of them answer and send at the same time. */
import { startAzurite } from '../azurite.ts';
import { startBot } from '../bots.ts';
import { all, gatherCrowd } from '../crowd.ts';
import { type Figure, figure, quantile } from '../figure.ts';

const PEOPLE = 50;
const PAGES = 3;
const ROUNDS = 3;

/** The 95th percentile of answered pages and of hand-ins, with Azurite. */
export async function latency(): Promise<readonly Figure[]> {
  const crowd = await gatherCrowd();
  const azurite = await startAzurite('register');
  const bot = await startBot(azurite.env);
  const [turns, submits]: [number[], number[]] = [[], []];
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const walks = crowd.people(PEOPLE, [bot]);
      await all(walks, (walk) => walk.begin());
      // The first round compiles code and parses layouts, and is not counted.
      for (let page = 0; page < PAGES; page += 1) {
        const took = await all(walks, (walk) => walk.next(), PEOPLE);
        if (round > 0) turns.push(...took);
      }
      const took = await all(walks, (walk) => walk.send(), PEOPLE);
      if (round > 0) submits.push(...took);
    }
  } finally {
    await Promise.all([bot.stop(), crowd.close()]);
    await azurite.stop();
  }
  return [
    figure('turn.p95.ms', quantile(turns, 0.95), { unit: 'ms', limit: 400 }),
    figure('submit.p95.ms', quantile(submits, 0.95), { unit: 'ms', limit: 500 }),
  ];
}
