// Writes the log as JSON lines.
import { type DestinationStream, destination, pino } from 'pino';
import type { Log } from './ports/log.ts';

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const FRAMES_KEPT = 12;

/** Starts a log on standard output, or on `to`. */
export function startLog(level: LogLevel, to?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    messageKey: 'event',
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  // Written behind the turn; what is left is written when the process ends.
  const lines = pino(options, to ?? destination({ sync: false }));
  return {
    debug: (event, data = {}) => lines.debug(data, event),
    info: (event, data = {}) => lines.info(data, event),
    warn: (event, data = {}) => lines.warn(data, event),
    error: (event, data = {}, cause) => lines.error({ ...data, ...whatFailed(cause) }, event),
  };
}

// An error's message may quote what a person typed (a JSON parser does), so it stays out.
function whatFailed(cause: unknown): object {
  if (cause === undefined) return {};
  if (!(cause instanceof Error)) return { error: typeof cause };
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    error: cause.name,
    ...('code' in cause && cause.code !== undefined ? { code: String(cause.code) } : {}),
    ...statusOf(cause),
    frames: frames.slice(0, FRAMES_KEPT).map((line) => line.trim()),
    ...(cause.cause === undefined ? {} : { cause: whatFailed(cause.cause) }),
  };
}

/** What a service answered, by either name its client gives it. */
function statusOf(cause: Error): { readonly status?: number } {
  if ('status' in cause) return { status: Number(cause.status) };
  return 'statusCode' in cause && cause.statusCode !== undefined
    ? { status: Number(cause.statusCode) }
    : {};
}
