/** A bot process of its own for a test file, in local mode on a free port. */
import { botChild, botIsReady } from '../../tools/dev/bot.ts';
import { startChild } from '../../tools/dev/children.ts';
import { freePort } from '../../tools/dev/ports.ts';

export interface TestBot {
  readonly port: number;
  readonly pid: number;
  /** The last of what it wrote to its log. */
  lastWords(): string;
  /** Asks it to end, as a deployment does. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

export interface TestBotPlan {
  /** Rows live in memory unless a connection string is given here. */
  readonly env?: NodeJS.ProcessEnv;
  /** The file to run, if not the bot itself. */
  readonly entry?: string;
  /** A port of one's own choice, to start again where a client expects it. */
  readonly port?: number;
}

/** Resolves when /readyz says yes. */
export async function startBot(plan: TestBotPlan = {}): Promise<TestBot> {
  const port = plan.port ?? (await freePort());
  const storage = plan.env?.['FORENKL_TABLES_CONNECTION'] ? 'azure-tables' : 'memory';
  const env = {
    LOG_LEVEL: 'warn',
    FORENKL_STORAGE: storage,
    // A test presses faster than any person.
    FORENKL_PERSON_LIMIT: '99999/1',
    ...plan.env,
  };
  const child = startChild(botChild({ ...plan, port, env }));
  try {
    await botIsReady(child, port);
  } catch (error) {
    await child.stop();
    throw new Error(`It said: ${child.lastWords()}`, { cause: error });
  }
  return {
    port,
    pid: child.pid,
    lastWords: child.lastWords,
    stop: () => child.stop(),
    kill: async () => {
      process.kill(child.pid, 'SIGKILL');
      await child.ended;
    },
  };
}
