// From exporters to the port: what is measured is gathered here, and sent in batches behind the work.
import type { Attributes } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchLogRecordProcessor,
  LoggerProvider,
  type LogRecordExporter,
} from '@opentelemetry/sdk-logs';
import {
  MeterProvider,
  PeriodicExportingMetricReader,
  type PushMetricExporter,
} from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-base';
import type { Log } from '../ports/log.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { type AlongDeps, logAlong } from './along.ts';
import { makeMeters } from './meters.ts';
import { makeSpans } from './tracer.ts';

export interface Exporters {
  readonly spans: SpanExporter;
  readonly metrics: PushMetricExporter;
  readonly logs: LogRecordExporter;
}

export interface Pipeline {
  readonly telemetry: Telemetry;
  /** The log, with its lines leaving too. */
  readonly along: (log: Log, level: AlongDeps['level']) => Log;
  /** Sends what there is. */
  readonly flush: () => Promise<void>;
  /** Sends what is left, and then no more. */
  readonly close: () => Promise<void>;
}

/** Metrics leave once a minute: alerts look no more often. */
const METRICS_EVERY_MS = 60_000;
const SCOPE = 'forenkl';

/** `resource` says which program this is: name, version and a random id of the process. */
export function makePipeline(exporters: Exporters, resource: Attributes): Pipeline {
  const about = { resource: resourceFromAttributes(resource) };
  const traces = new BasicTracerProvider({
    ...about,
    spanProcessors: [new BatchSpanProcessor(exporters.spans)],
  });
  const meters = new MeterProvider({
    ...about,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: exporters.metrics,
        exportIntervalMillis: METRICS_EVERY_MS,
        exportTimeoutMillis: METRICS_EVERY_MS / 2,
      }),
    ],
  });
  const logs = new LoggerProvider({
    ...about,
    processors: [new BatchLogRecordProcessor({ exporter: exporters.logs })],
  });
  const { span, here } = makeSpans(traces.getTracer(SCOPE));
  const logger = logs.getLogger(SCOPE);
  return {
    telemetry: { span, ...makeMeters(meters.getMeter(SCOPE)) },
    along: (log, level) => logAlong(log, { logger, here, level }),
    flush: async () => {
      await Promise.allSettled([traces.forceFlush(), meters.forceFlush(), logs.forceFlush()]);
    },
    close: async () => {
      await Promise.allSettled([traces.shutdown(), meters.shutdown(), logs.shutdown()]);
    },
  };
}
