// The one place that says what may leave as telemetry: which facts, and what their values look like.
import type { FactName } from '../ports/telemetry.ts';

/** What a log line may tell besides. */
type LineFact = 'reference' | 'reason' | 'signal' | 'paper' | 'type' | 'places';
type CountFact = 'ms' | 'port' | 'files' | 'bytes' | 'time' | 'waited' | 'rows' | 'tables';

/** A word of ours: small letters with dashes, no longer than our longest. */
const WORD = /^[a-z]+(-[a-z]+){0,4}$/;
/** A code of ours, of Node, of Teams or of the table service. */
const CODE = /^(\d{3} )?[A-Za-z][\w.-]{0,59}$|^\d{3}$/;
/** An error's kind, as its class is called. */
const KIND_OF_ERROR = /^[A-Za-z]{1,48}(Error|Exception)$|^(Error|string|object|undefined)$/;

const WORDS: Readonly<Record<FactName | LineFact, RegExp>> = {
  kind: WORD,
  place: WORD,
  verb: /^[a-z]+(\.[a-z]+(-[a-z]+){0,3})?$/,
  outcome: WORD,
  table: WORD,
  operation: WORD,
  state: WORD,
  job: WORD,
  method: /^[A-Z]{3,7}$/,
  // A pattern such as /wall/:secret, never what somebody asked for.
  route: /^(\/[a-z0-9.-]+|\/:[a-zA-Z]+)+(\/\*)?$|^none$/,
  status: /^\d{3}$/,
  code: CODE,
  error: KIND_OF_ERROR,
  reference: /^[\w-]{8}$/,
  reason: WORD,
  signal: /^SIG[A-Z]{2,6}$/,
  paper: WORD,
  type: WORD,
  places: /^(?:src|node_modules)\/[\w@./-]+:\d+(?: (?:src|node_modules)\/[\w@./-]+:\d+){0,7}$/,
};

const NUMBERS: ReadonlySet<string> = new Set<CountFact | FactName>([
  ...(['ms', 'port', 'files', 'bytes', 'time', 'waited', 'rows', 'tables'] as const),
  'status',
]);
const SHAPES: ReadonlyMap<string, RegExp> = new Map(Object.entries(WORDS));

export type Permitted = Record<string, string | number>;

/** What of it may leave: known names with values that fit. Everything else is left out. */
export function permitted(facts: Readonly<Record<string, unknown>>): Permitted {
  const kept: Permitted = {};
  for (const [name, value] of Object.entries(facts)) {
    if (typeof value === 'number' && Number.isFinite(value) && NUMBERS.has(name))
      kept[name] = value;
    if (typeof value === 'string' && SHAPES.get(name)?.test(value)) kept[name] = value;
  }
  return kept;
}
