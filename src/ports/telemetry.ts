// What we need of measuring: spans, counts, durations and what is looked up now and then. Ids and codes, never a text.

/** What may be told of something that happened; `src/telemetry/permitted.ts` says which values pass. */
export type FactName =
  | 'kind'
  | 'place'
  | 'verb'
  | 'outcome'
  | 'table'
  | 'operation'
  | 'state'
  | 'job'
  | 'method'
  | 'route'
  | 'status'
  | 'code'
  | 'error';

export type Facts = { readonly [F in FactName]?: string | number | undefined };

/** `request` is one to us, `connector` one to Teams, `storage` a round trip to the tables. */
export type SpanName = 'request' | 'turn' | 'job' | 'storage' | 'connector';

/** Each counts occurrences. */
export type CounterName =
  | 'forenkl.sends'
  | 'forenkl.refusals'
  | 'forenkl.jobs'
  | 'forenkl.http.requests';

/** Each takes milliseconds. */
export type DurationName =
  | 'forenkl.turn.duration'
  | 'forenkl.storage.duration'
  | 'forenkl.connector.duration'
  | 'forenkl.job.duration';

/** Each is looked up when measurements leave. */
export type GaugeName = 'forenkl.queue.age' | 'forenkl.queue.entries';

export interface Looked {
  readonly value: number;
  readonly facts?: Facts;
}

/** Adds what is known at the end; a span that ended `idle` leaves no trace. */
export type Note = (facts: Facts) => void;

export interface Telemetry {
  /**
   * Does the work within a span: requests, turns without one, and jobs begin a trace; storage and
   * connector calls are their children, and none of a trace when nothing was begun. What the work
   * throws goes on, its kind and code are told.
   */
  span<T>(name: SpanName, facts: Facts, work: (note: Note) => Promise<T>): Promise<T>;
  count(name: CounterName, facts: Facts): void;
  /** `ms` in milliseconds. */
  measure(name: DurationName, ms: number, facts: Facts): void;
  /** Asks `look` now and then; when it fails nothing is told. */
  watch(name: GaugeName, look: () => Promise<readonly Looked[]>): void;
}

const ignore = () => {};

/** Measures nothing. */
export const noTelemetry: Telemetry = {
  span: (_name, _facts, work) => work(ignore),
  count: ignore,
  measure: ignore,
  watch: ignore,
};
