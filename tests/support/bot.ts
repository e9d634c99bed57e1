/** The whole edge on a free port: server, gate and SDK, with a `respond` of the test's own. */

import { makeBot } from '../../src/bot/app.ts';
import { openConnector } from '../../src/bot/connector.ts';
import { type GateRules, isServiceUrl } from '../../src/bot/gate.ts';
import type { EdgeWords } from '../../src/bot/run-turn.ts';
import type { Authenticate } from '../../src/bot/token.ts';
import { acceptUnsigned } from '../../src/bot/token.ts';
import type { Action, Caller, Reply } from '../../src/bot/turn.ts';
import type { Log } from '../../src/ports/log.ts';
import { noTelemetry } from '../../src/ports/telemetry.ts';
import { createServer } from '../../src/server/server.ts';
import { TENANT } from './activities.ts';

export interface Turn {
  readonly caller: Caller;
  readonly action: Action;
}

export interface LogLine {
  readonly level: keyof Log;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface RunningBot {
  readonly url: string;
  /** Every turn that ran. */
  readonly turns: readonly Turn[];
  readonly lines: readonly LogLine[];
  /** Resolves when nothing goes on behind the answers. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export const WORDS: EdgeWords = {
  apology: (reference) => `Det gik galt (${reference})`,
  busy: 'Nogen retter i det samtidig',
  notHere: 'Skriv til mig i din personlige chat',
  unreadable: 'Kortet er ændret siden',
};

export interface BotOptions {
  readonly respond?: (
    caller: Caller,
    action: Action,
  ) => readonly Reply[] | Promise<readonly Reply[]>;
  readonly authenticate?: Authenticate;
  readonly gate?: Partial<GateRules>;
  readonly timeoutMs?: number;
}

export async function startBot(options: BotOptions = {}): Promise<RunningBot> {
  const { respond = () => [], timeoutMs = 2_000 } = options;
  const local = acceptUnsigned({ local: true, host: '127.0.0.1' });
  const { authenticate = local } = options;
  const gate = { tenants: [TENANT], serviceHosts: [], local: true, ...options.gate };
  const [turns, lines]: [Turn[], LogLine[]] = [[], []];
  const connector = openConnector({
    identity: undefined,
    mayCall: (url) => isServiceUrl(url, gate),
    timeoutMs,
  });
  const bot = makeBot({
    authenticate,
    gate,
    connectorOf: () => connector,
    pace: async () => true,
    respond: async (caller, action) => {
      turns.push({ caller, action });
      return respond(caller, action);
    },
    words: WORDS,
    log: recordingLog(lines),
    telemetry: noTelemetry,
    fresh: () => 'reference-of-the-test',
  });
  const server = createServer({
    messages: bot.messages,
    ready: async () => true,
    jobs: () => ({}),
    failed: (error) => lines.push({ level: 'error', event: 'server', data: { error } }),
  });
  const port = await server.listen(0, '127.0.0.1');
  const close = () => server.close(1_000);
  return { url: `http://127.0.0.1:${port}`, turns, lines, idle: bot.idle, close };
}

function recordingLog(lines: LogLine[]): Log {
  const write =
    (level: keyof Log) =>
    (event: string, data = {}, cause?: unknown) => {
      lines.push({ level, event, data: cause === undefined ? data : { ...data, cause } });
    };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}
