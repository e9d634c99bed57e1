// Starts the program: settings first, then everything else, and a gentle end.
import { enableCompileCache } from 'node:module';

/** How long all that is running gets to end, in milliseconds: the sender alone may need six seconds. */
const GRACE_MS = 8_000;
/** How long what was measured last gets to be sent. */
const FLUSH_MS = 1_000;
/** Whatever hangs then, the process ends: platforms kill outright after ten seconds. */
const LATEST_MS = 9_500;

// The second start reads compiled code instead of compiling it again. That counts for what is
// imported from here on, so everything of ours is imported later.
enableCompileCache();

await start();

async function start(): Promise<void> {
  const { describeProblems, readConfig } = await import('./config/read-config.ts');
  const outcome = readConfig(process.env);
  if (!outcome.ok) {
    return refuse(describeProblems(outcome.problems));
  }
  const { config } = outcome;
  const [{ compose }, { measuringBy }, { startLog }] = await Promise.all([
    import('./compose.ts'),
    import('./compose-telemetry.ts'),
    import('./log.ts'),
  ]);
  const measuring = await measuringBy(config, startLog(config.logLevel)).catch(refuseFor);
  if (measuring === undefined) return;
  const { log, telemetry } = measuring;
  const program = await compose(config, log, { telemetry });
  try {
    const port = await program.listen();
    log.info('listening', { port });
    await program.prepare((line) => process.stdout.write(`${line}\n`));
    log.info('ready');
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ListenError')) {
      log.error('start-failed', {}, error);
    }
    await program.stop(0);
    await measuring.close(FLUSH_MS);
    return refuseFor(error);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info('stopping', { signal });
      setTimeout(() => process.exit(0), LATEST_MS).unref();
      void program
        .stop(GRACE_MS)
        .catch((error: unknown) => log.error('stop-failed', {}, error))
        .then(() => measuring.close(FLUSH_MS))
        .finally(() => process.exit(0));
    });
  }
}

function refuseFor(error: unknown): void {
  refuse(error instanceof Error ? error.message : String(error));
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
