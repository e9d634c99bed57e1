import { afterEach, describe, expect, it } from 'vitest';
import { type Backend, createBackend } from '../../../src/storage/index.ts';
import type { EntityTable, Write } from '../../../src/storage/table.ts';
import { isClean, report } from '../../../tools/feed/report.ts';
import { runFeed } from '../../../tools/feed/run-feed.ts';
import { type ComposedBot, startComposedBot } from '../../support/composed-bot.ts';

const TEXTS = [
  'Vi printer vagtplanen, skriver rettelser på papiret og taster dem ind igen bagefter.',
  'Nøglebrikker bestilles på en blanket, som ingen ved hvem der læser.',
  'Alle <kvitteringer> & bilag skal {{DATE}} både scannes og sendes med $\u007bpost}.',
  'Referatet godkendes to gange\nog ligger så i tre mapper.',
  'Ansøgning om fri kræver underskrift fra tre led, også når vi selv har vikaren.',
  'Fakturaer under 200 kr. går gennem samme godkendelse som dem på en million.',
  'Ved flytning skal borgerens oplysninger skrives ind i hvert eneste fagsystem.',
  'Kontaktlister opdateres i regneark, som ligger i syv forskellige udgaver.',
].map((text, at) => ({ id: `text-${at + 1}`, text }));
const SHORT = { id: 'short', text: 'Tak' };
const CPR = { id: 'cpr', text: 'Mappen til 010190-1234 ligger stadig nede i arkivet.' };

let bot: ComposedBot | undefined;

afterEach(async () => {
  await bot?.stop();
  bot = undefined;
});

async function feed(storage: Backend, texts = TEXTS, settings = {}) {
  bot = await startComposedBot(storage, { settings });
  const { url, tenant } = bot;
  return runFeed({ texts, people: 4, url, tables: { backend: storage, tenant }, seed: 5 });
}

/** Says that all was written and leaves out the first row of the proposals whose key opens so. */
function losing(storage: Backend, opening: string): Backend {
  let lost = false;
  const isLost = ({ kind, row }: Write) => kind === 'insert' && row.startsWith(opening);
  const table = (bare: EntityTable): EntityTable => ({
    ...bare,
    async transact(partition, writes) {
      const at = lost ? -1 : writes.findIndex(isLost);
      if (at === -1) return bare.transact(partition, writes);
      lost = true;
      const outcome = await bare.transact(partition, writes.toSpliced(at, 1));
      return outcome.ok ? { ok: true, etags: outcome.etags.toSpliced(at, 0, '"lost"') } : outcome;
    },
  });
  return {
    ...storage,
    table: (name) => (name === 'proposals' ? table(storage.table(name)) : storage.table(name)),
  };
}

describe('feeding the bot', () => {
  it('hands everything in once, by many ways, with clicks and deliveries repeated', async () => {
    const result = await feed(await createBackend({ kind: 'memory' }));

    expect(report(result).join('\n')).toContain('nothing lost, nothing doubled');
    expect(result.tally.accepted.map(({ id }) => id).toSorted()).toEqual(TEXTS.map(({ id }) => id));
    expect(result.tally.redelivered + result.tally.clickedTwice).toBeGreaterThan(0);
  });

  it('waits as long as a bot asks that finds it too fast, and goes on', async () => {
    const storage = await createBackend({ kind: 'memory' });

    const result = await feed(storage, TEXTS, { FORENKL_PERSON_LIMIT: '5/1' });

    expect(report(result).join('\n')).toContain('nothing lost, nothing doubled');
    expect(result.tally.accepted).toHaveLength(TEXTS.length);
    expect(result.tally.waited).toBeGreaterThan(0);
  });

  it('tells what was refused in the bot’s own words', async () => {
    const result = await feed(await createBackend({ kind: 'memory' }), [SHORT, CPR, ...TEXTS]);

    const reasons = Object.fromEntries(result.tally.refused.map(({ id, reason }) => [id, reason]));
    expect(isClean(result)).toBe(true);
    expect(reasons['short']).toMatch(/^Selv tak/);
    expect(reasons['cpr']).toContain('Det ligner et cpr-nummer');
    expect(Object.keys(reasons)).toHaveLength(2);
  });

  it.each([
    ['proposal', 'p~', 'was accepted and is not in the tables'],
    ['row of the feed', 'f~', 'is missing from the feed'],
  ])('finds a lost %s', async (_, opening, sentence) => {
    const result = await feed(losing(await createBackend({ kind: 'memory' }), opening));

    expect(isClean(result)).toBe(false);
    expect(result.differences.join('\n')).toContain(sentence);
  });

  it('says so when it reads the tables of another bot', async () => {
    bot = await startComposedBot(await createBackend({ kind: 'memory' }));
    const tables = { backend: await createBackend({ kind: 'memory' }), tenant: bot.tenant };

    await expect(
      runFeed({ texts: TEXTS.slice(0, 1), people: 1, url: bot.url, tables }),
    ).rejects.toThrow('None of the people who handed in is in the tables');
  });
});
