import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Log, LogData } from '../../src/ports/log.ts';
import { openTelemetry } from '../../src/telemetry/open-telemetry.ts';
import type { Pipeline } from '../../src/telemetry/pipeline.ts';
import { type Ingestion, startIngestion } from '../support/ingestion.ts';

interface Line {
  readonly event: string;
  readonly data: LogData | undefined;
}

let ingestion: Ingestion;
let lines: Line[];
let log: Log;
let open: Pipeline;

beforeEach(async () => {
  ingestion = await startIngestion();
  onTestFinished(() => ingestion.close());
  lines = [];
  const note = (event: string, data?: LogData) => void lines.push({ event, data });
  log = { debug: note, info: note, warn: note, error: note };
  const { connectionString } = ingestion;
  open = await openTelemetry({ connectionString, instance: 'one', log });
});

const names = () =>
  ingestion
    .arrived()
    .filter(({ type }) => type !== 'MetricData')
    .map(({ name }) => name)
    .sort();

async function asked(): Promise<void> {
  await open.telemetry.span('storage', { table: 'people', operation: 'get' }, async () => {});
}

describe('a span', () => {
  it('is a child of the one its work is done in', async () => {
    const { telemetry } = open;
    await telemetry.span('request', { method: 'POST', route: '/api/messages' }, async (note) => {
      await telemetry.span('turn', { kind: 'press', verb: 'how' }, asked);
      note({ status: 200 });
    });
    await open.close();

    expect(names()).toEqual(['POST /api/messages', 'get people', 'turn how']);
    expect(new Set(ingestion.arrived().flatMap(({ trace }) => trace ?? []))).toHaveLength(1);
  });

  it('of a job begins a trace of its own, also when a turn called for it', async () => {
    const { telemetry } = open;
    await telemetry.span('turn', { kind: 'text' }, () =>
      telemetry.span('job', { job: 'relay' }, async (note) => note({ outcome: 'done' })),
    );
    await open.close();

    expect(new Set(ingestion.arrived().flatMap(({ trace }) => trace ?? []))).toHaveLength(2);
  });

  it('is left out with all in it when the job found nothing to do', async () => {
    for (const outcome of ['idle', 'done']) {
      await open.telemetry.span('job', { job: outcome }, async (note) => {
        await asked();
        note({ outcome });
      });
    }
    await open.close();

    expect(names()).toEqual(['get people', 'job done']);
  });

  it('of storage that nobody asked for in a turn or a job is left out', async () => {
    await asked();
    await open.close();

    expect(names()).toEqual([]);
  });

  it('passes on what the work throws, and tells its kind and code alone', async () => {
    const error = Object.assign(new RangeError('Anne skriver'), { code: 'ECONNRESET' });
    const run = open.telemetry.span('turn', { kind: 'text' }, () => Promise.reject(error));

    await expect(run).rejects.toBe(error);
    await open.close();
    const [turn] = ingestion.arrived().filter(({ name }) => name === 'turn text');
    expect(turn?.properties).toEqual({ kind: 'text', error: 'RangeError', code: 'ECONNRESET' });
  });
});

describe('a line of the log', () => {
  it('leaves with the trace it was written in, and what may leave of it', async () => {
    const along = open.along(log, 'info');
    await open.telemetry.span('turn', { kind: 'text' }, async () => {
      along.info('file-offered', { by: 'k3Lx9q', type: 'xlsx', bytes: 12 });
    });
    await open.close();

    const [line] = ingestion.arrived().filter(({ name }) => name === 'file-offered');
    const [turn] = ingestion.arrived().filter(({ name }) => name === 'turn text');
    expect(line?.properties).toEqual({ type: 'xlsx', bytes: '12' });
    expect(line?.trace).toBe(turn?.trace);
    expect(lines.map(({ event }) => event)).toEqual(['file-offered']);
  });

  it('of an error tells where it was thrown, and never its words', async () => {
    open.along(log, 'info').error('turn-failed', {}, new Error('Anne skriver'));
    await open.close();

    const [line] = ingestion.arrived().filter(({ name }) => name === 'turn-failed');
    expect(line?.properties).toMatchObject({ error: 'Error' });
    expect(line?.properties['places']).toMatch(/^node_modules\/[\w./@-]+:\d+/);
    expect(ingestion.text()).not.toContain('Anne');
  });

  it.each([
    ['debug', ['b', 'c', 'd']],
    ['warn', ['c', 'd']],
    ['silent', []],
  ] as const)('leaves by the level of the log, %s, and never below info', async (level, left) => {
    const along = open.along(log, level);
    along.debug('a');
    along.info('b');
    along.warn('c');
    along.error('d');
    await open.close();

    expect(names()).toEqual(left);
  });
});

describe('figures', () => {
  it('are counted, measured and looked up', async () => {
    const { telemetry } = open;
    for (const kind of ['gone', 'gone', 'full']) telemetry.count('forenkl.refusals', { kind });
    telemetry.measure('forenkl.turn.duration', 20, { kind: 'text' });
    telemetry.watch('forenkl.queue.age', async () => [{ value: 61 }]);
    telemetry.watch('forenkl.queue.entries', () => Promise.reject(new Error('no answer')));
    await open.close();

    const figures = ingestion.arrived().filter(({ type }) => type === 'MetricData');
    expect(figures.map(({ name, properties }) => [name, properties['kind']])).toEqual([
      ['forenkl.refusals', 'gone'],
      ['forenkl.refusals', 'full'],
      ['forenkl.turn.duration', 'text'],
      ['forenkl.queue.age', undefined],
    ]);
    expect(ingestion.text()).toMatch(/"name":"forenkl.refusals"[^}]*"value":2/);
    expect(ingestion.text()).toMatch(/"name":"forenkl.queue.age"[^}]*"value":61/);
  });
});

describe('a service that does not take it', () => {
  it('is told of once, and once when it does again', async () => {
    const along = open.along(log, 'info');
    for (const status of [401, 401, 200]) {
      ingestion.answer(status);
      along.warn('blocked');
      await open.flush();
    }
    await open.close();

    const told = lines.filter(({ event }) => event.startsWith('telemetry'));
    expect(told).toEqual([
      { event: 'telemetry-failed', data: { status: 401 } },
      { event: 'telemetry-resumed', data: undefined },
    ]);
  });
});

it('does not ask the maker of the exporter for settings', async () => {
  const exporter = import.meta.resolve('@azure/monitor-opentelemetry-exporter');
  const asking = new URL('./_configuration/configurationManager.js', exporter);
  const { ConfigurationManager } = await import(asking.href);
  const manager: object = ConfigurationManager.getInstance();

  // An exporter that is made alone begins to ask; ours were made first.
  expect(Reflect.get(manager, 'worker')).toBeUndefined();
  ConfigurationManager.getInstance().initialize();
  expect(Reflect.get(manager, 'worker')).toBeDefined();
  ConfigurationManager.getInstance().shutdown();
});

it('refuses a connection string that names no resource, and says what to do', async () => {
  const plan = { connectionString: 'IngestionEndpoint=http://127.0.0.1:1/', instance: 'one', log };

  await expect(openTelemetry(plan)).rejects.toThrow(/copy it whole from Application Insights/);
});
