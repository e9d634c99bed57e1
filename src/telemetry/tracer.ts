// Spans: each a child of the one its work is done in, and held back until it is known whether the whole counts.
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { Facts, Note, SpanName, Telemetry } from '../ports/telemetry.ts';
import { errorFacts } from './error-facts.ts';
import { permitted } from './permitted.ts';

/** A span somebody works in. `held` are ends put off until the job at the top knows whether it was idle. */
interface Frame {
  readonly context: Context;
  readonly held: (() => void)[] | undefined;
}

export interface Spans {
  readonly span: Telemetry['span'];
  /** Where we are, for what is logged there. */
  readonly here: () => Context;
}

interface Plan {
  readonly kind: SpanKind;
  /** What the span is called in lists: a few words of a closed set. */
  readonly title: (facts: Facts) => string;
  /** Whose child it may be. */
  readonly under: 'nothing' | 'anything' | 'something';
  /** Jobs look every second, and looks that found nothing would bury everything else. */
  readonly mayBeIdle?: true;
}

const PLANS: Readonly<Record<SpanName, Plan>> = {
  request: {
    kind: SpanKind.SERVER,
    title: ({ method, route }) => `${method} ${route}`,
    under: 'nothing',
  },
  turn: {
    kind: SpanKind.INTERNAL,
    title: ({ kind, verb }) => `turn ${verb ?? kind}`,
    under: 'anything',
  },
  job: {
    kind: SpanKind.SERVER,
    title: ({ job }) => `job ${job}`,
    under: 'nothing',
    mayBeIdle: true,
  },
  storage: {
    kind: SpanKind.CLIENT,
    title: ({ operation, table }) => `${operation} ${table}`,
    under: 'something',
  },
  connector: {
    kind: SpanKind.CLIENT,
    title: ({ method, operation }) => `${method} ${operation}`,
    under: 'something',
  },
};

/** Most ends put off for one job; what is beyond is left out. */
const MOST_HELD = 500;

/** Spans over a tracer; no global of the library is touched, so that several can live side by side. */
export function makeSpans(tracer: Tracer): Spans {
  const frames = new AsyncLocalStorage<Frame>();

  return {
    here: () => frames.getStore()?.context ?? ROOT_CONTEXT,
    span: (name, facts, work) => {
      const plan = PLANS[name];
      const above = plan.under === 'nothing' ? undefined : frames.getStore();
      if (above === undefined && plan.under === 'something') return work(() => {});
      const from = above?.context ?? ROOT_CONTEXT;
      const allowed = permitted(facts);
      const own = tracer.startSpan(plan.title(allowed), { kind: plan.kind }, from);
      tell(own, facts);
      const held = plan.mayBeIdle ? [] : above?.held;
      const frame: Frame = { context: trace.setSpan(from, own), held };
      return frames.run(frame, () => followed(work, endingOf(own, frame, plan)));
    },
  };
}

interface Ending {
  readonly note: Note;
  readonly failed: (error: unknown) => void;
  readonly ended: () => void;
}

async function followed<T>(
  work: (note: Note) => Promise<T>,
  { note, failed, ended }: Ending,
): Promise<T> {
  try {
    return await work(note);
  } catch (error) {
    failed(error);
    throw error;
  } finally {
    ended();
  }
}

function endingOf(own: Span, { held }: Frame, { mayBeIdle }: Plan): Ending {
  let idle = false;
  const end = mayBeIdle
    ? (at: number) => endHeld(held ?? [], !idle && (() => own.end(at)))
    : putOff;

  function putOff(at: number): void {
    if (held === undefined) own.end(at);
    else if (held.length < MOST_HELD) held.push(() => own.end(at));
  }

  return {
    note: (facts) => {
      idle = facts.outcome === 'idle';
      if (facts.outcome === 'failed') own.setStatus({ code: SpanStatusCode.ERROR });
      tell(own, facts);
    },
    failed: (error) => {
      own.setStatus({ code: SpanStatusCode.ERROR });
      tell(own, errorFacts(error));
    },
    ended: () => end(Date.now()),
  };
}

/** Names by which the portal knows what a request was; the rest go by our own. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  method: 'http.request.method',
  route: 'http.route',
  status: 'http.response.status_code',
};

function tell(own: Span, facts: Facts): void {
  for (const [name, value] of Object.entries(permitted(facts))) {
    own.setAttribute(KNOWN_AS[name] ?? name, value);
  }
}

/** All of a job's spans, or none of them. What comes later belongs to work that was left behind. */
function endHeld(held: (() => void)[], last: (() => void) | false): void {
  const ends = held.splice(0);
  if (last === false) return;
  for (const end of ends) end();
  last();
}
