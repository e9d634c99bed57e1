/** How many round trips to storage a turn makes, counted in the bot's own process. */
import { startAzurite } from '../azurite.ts';
import { type MeteredBot, startBot } from '../bots.ts';
import { all, gatherCrowd, type Walk } from '../crowd.ts';
import { type Figure, figure } from '../figure.ts';

const PAGES = 3;
const ALONE = 10;
const AT_ONCE = 40;

/** An answered page; a hand-in alone, and one of 40 at once on two processes. */
export async function storageCalls(): Promise<readonly Figure[]> {
  const crowd = await gatherCrowd();
  const azurite = await startAzurite('register');
  const first = await startBot(azurite.env, { countsCalls: true });
  const second = await startBot(azurite.env, { countsCalls: true });
  const bots = [first, second];
  try {
    await all(crowd.people(1, [first]), handInWhole);
    const alone = crowd.people(ALONE, [first]);
    await all(alone, (walk) => walk.begin(), 1);
    const page = await callsPerTurn(bots, () => onward(alone, 1));
    const submit = await callsPerTurn(bots, () => all(alone, (walk) => walk.send(), 1));

    const many = crowd.people(AT_ONCE, bots);
    await all(many, (walk) => walk.begin());
    await onward(many);
    const busy = await callsPerTurn(bots, () => all(many, (walk) => walk.send(), AT_ONCE));
    return [
      figure('turn.storage.calls', page, { unit: 'calls', limit: 2 }),
      figure('submit.storage.calls', submit, { unit: 'calls', limit: 3 }),
      figure('submit.storage.calls.busy', busy, { unit: 'calls', limit: 5 }),
    ];
  } finally {
    await Promise.all([first.stop(), second.stop(), crowd.close()]);
    await azurite.stop();
  }
}

/** The first hand-in of a process finds the year's counter, which all others carry along. */
async function handInWhole(walk: Walk): Promise<number> {
  await walk.begin();
  await onward([walk]);
  return walk.send();
}

async function onward(walks: readonly Walk[], atOnce?: number): Promise<readonly number[]> {
  const took: number[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    took.push(...(await all(walks, (walk) => walk.next(), atOnce)));
  }
  return took;
}

async function callsPerTurn(
  bots: readonly MeteredBot[],
  work: () => Promise<readonly number[]>,
): Promise<number> {
  const before = await totals(bots);
  await work();
  const after = await totals(bots);
  return (after.calls - before.calls) / (after.turns - before.turns);
}

async function totals(bots: readonly MeteredBot[]) {
  const readings = await Promise.all(bots.map((bot) => bot.readCalls()));
  return {
    calls: readings.reduce((sum, { storageCalls: calls }) => sum + calls, 0),
    turns: readings.reduce((sum, { turns }) => sum + turns, 0),
  };
}
