/** A real process: what it measured leaves before it ends, and nothing is loaded where nothing is set up. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { startIngestion } from '../support/ingestion.ts';
import { startBot } from '../support/processes.ts';

const ONCE = `
  await import('./src/compose.ts');
  const { createRequire } = await import('node:module');
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  console.log(loaded.filter((file) => /opentelemetry/.test(file)).length, loaded.length > 100);
`;

it('sends what is left when it is told to end', async () => {
  const ingestion = await startIngestion();
  onTestFinished(() => ingestion.close());
  const bot = await startBot({
    env: { LOG_LEVEL: 'info', APPLICATIONINSIGHTS_CONNECTION_STRING: ingestion.connectionString },
  });

  await bot.stop();

  const names = ingestion.arrived().map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['ready', 'stopping', 'forenkl.jobs']));
}, 60_000);

it('says what to do when the connection string cannot be used', async () => {
  const env = { APPLICATIONINSIGHTS_CONNECTION_STRING: 'InstrumentationKey=no-key' };

  await expect(startBot({ env })).rejects.toThrow(/copy it whole from Application Insights/);
}, 60_000);

it('loads none of it without a connection string', async () => {
  const args = ['--input-type=module', '--eval', ONCE];
  const { stdout } = await promisify(execFile)(process.execPath, args);

  expect(stdout.trim()).toBe('0 true');
}, 60_000);
