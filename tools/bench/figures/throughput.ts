/** What answering a page costs the server, against a bare bot that says back what it is told. */

import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { freshActivityId, messageFrom } from '../../client/activities.ts';
import { deliverTo } from '../../client/deliver.ts';
import { TOWN_TENANT } from '../../dev/town-people.ts';
import { type MeteredBot, startBot, startServer } from '../bots.ts';
import { all, type Crowd, gatherCrowd, type Walk } from '../crowd.ts';
import { type Figure, figure, median } from '../figure.ts';

const ECHO = fileURLToPath(new URL('../echo-bot.ts', import.meta.url));
const MEMORY_BOT = fileURLToPath(new URL('../memory-bot.ts', import.meta.url));
const ROUNDS = 5;
/** Pages answered in a round: three by each person. */
const PEOPLE = 150;
const PAGES = 3;

/** CPU of an echo turn ÷ CPU of an answered page, the median of alternating rounds. */
export async function throughput(): Promise<readonly Figure[]> {
  const crowd = await gatherCrowd();
  const echo = await startServer({ name: 'The echo bot', entry: ECHO, ready: '/healthz' });
  const bot = await startBot({}, { entry: MEMORY_BOT });
  try {
    // The first turns compile code and parse layouts; neither bot is measured by them.
    await echoRound(echo);
    await pageRound(bot, crowd);
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const one = await echoRound(echo);
      const other = await pageRound(bot, crowd);
      console.error(`  echo ${one.toFixed(3)} ms, page ${other.toFixed(3)} ms`);
      ratios.push(one / other);
    }
    const limit = { unit: 'ratio', limit: 0.4, kind: 'least' } as const;
    return [figure('turn.throughput.ratio', median(ratios), limit)];
  } finally {
    await Promise.all([echo.stop(), bot.stop(), crowd.close()]);
  }
}

/** CPU in ms of one echo turn, its reply in the answer itself. */
async function echoRound(echo: MeteredBot): Promise<number> {
  const entra = randomUUID();
  const chat = {
    tenant: TOWN_TENANT,
    entra,
    name: 'Leder',
    conversation: `a:${entra}`,
    serviceUrl: 'http://127.0.0.1:1',
  };
  const say = async (): Promise<number> => {
    const message = messageFrom(chat, freshActivityId(), 'Vi udfylder det samme skema to gange.');
    return (await deliverTo(echo.url, { ...message, deliveryMode: 'expectReplies' })).ms;
  };
  const walk: Walk = { begin: say, next: say, send: say };
  const walks = Array.from({ length: PEOPLE * PAGES }, () => walk);
  return cpuOf(echo, () => all(walks, say));
}

/** CPU in ms of one answered page; the people and their first page are made beforehand. */
async function pageRound(bot: MeteredBot, crowd: Crowd): Promise<number> {
  const walks = crowd.people(PEOPLE, [bot]);
  await all(walks, (walk) => walk.begin());
  return cpuOf(bot, async () => {
    const took: number[] = [];
    for (let page = 0; page < PAGES; page += 1) {
      took.push(...(await all(walks, (walk) => walk.next())));
    }
    return took;
  });
}

async function cpuOf(bot: MeteredBot, work: () => Promise<readonly number[]>): Promise<number> {
  const before = await bot.read();
  const turns = await work();
  const after = await bot.read();
  return (after.cpuMs - before.cpuMs) / turns.length;
}
