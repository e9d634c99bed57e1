// A log whose lines also leave as telemetry, each tied to the span it was written in.
import type { Context } from '@opentelemetry/api';
import { type Logger, SeverityNumber } from '@opentelemetry/api-logs';
import type { Log, LogData } from '../ports/log.ts';
import { errorFacts, placesOf } from './error-facts.ts';
import { permitted } from './permitted.ts';

const RANKS = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 } as const;
const SEVERITY = {
  info: SeverityNumber.INFO,
  warn: SeverityNumber.WARN,
  error: SeverityNumber.ERROR,
} as const;
/** Events are named by us in code, never made of anything. */
const EVENT = /^[a-z]+(-[a-z]+)*$/;

export interface AlongDeps {
  readonly logger: Pick<Logger, 'emit'>;
  readonly here: () => Context;
  /** What is not logged does not leave either; nothing below `info` ever does. */
  readonly level: keyof typeof RANKS;
}

/** Writes each line as before, and hands it on as far as it may leave. */
export function logAlong(log: Log, { logger, here, level }: AlongDeps): Log {
  function leave(at: keyof typeof SEVERITY, event: string, more: LogData): void {
    if (RANKS[at] < RANKS[level] || !EVENT.test(event)) return;
    logger.emit({
      severityNumber: SEVERITY[at],
      severityText: at,
      body: event,
      attributes: permitted(more),
      context: here(),
    });
  }

  return {
    debug: log.debug,
    info: (event, data) => {
      log.info(event, data);
      leave('info', event, data ?? {});
    },
    warn: (event, data) => {
      log.warn(event, data);
      leave('warn', event, data ?? {});
    },
    error: (event, data, cause) => {
      log.error(event, data, cause);
      leave('error', event, { ...data, ...(cause !== undefined && told(cause)) });
    },
  };
}

function told(cause: unknown): LogData {
  return { ...errorFacts(cause), places: placesOf(cause) };
}
