/** `npm run feed -- FILE.jsonl`: hands the texts of a file in through the running bot, as leaders. */
import { isRefusal, refusal } from '../dev/refusal.ts';
import { openTables } from './open-tables.ts';
import { readFeedOptions } from './options.ts';
import { readTexts } from './read-texts.ts';
import { isClean, report } from './report.ts';
import { runFeed } from './run-feed.ts';

const PATIENCE_MS = 5_000;

async function requireBot(url: string): Promise<void> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    if ((await fetch(`${url}/readyz`, { signal })).ok) return;
  } catch {
    throw refusal(`No bot answers at ${url}: start it with npm run dev, or name it with --url.`);
  }
  throw refusal(`The bot at ${url} is not ready.`);
}

/** Resolves to the exit code. */
async function feed(args: readonly string[]): Promise<number> {
  const options = readFeedOptions(args);
  const texts = await readTexts(options.file);
  await requireBot(options.url);
  const tables = await openTables(process.env);
  const result = await runFeed({ ...options, texts, tables });
  for (const line of report(result)) console.log(line);
  return isClean(result) ? 0 : 1;
}

try {
  process.exitCode = await feed(process.argv.slice(2));
} catch (error) {
  console.error(isRefusal(error) ? error.message : error);
  process.exitCode = 1;
}
