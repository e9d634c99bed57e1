/** Teams' side of the Bot Connector without its HTTP: what it allows, what it does, and what people saw. */
import { type CallWindow, type CallWindows, callWindows } from './call-windows.ts';
import {
  COURSES,
  type Course,
  type Misbehaviour,
  pickedBy,
  type Rates,
  THROTTLED,
} from './misbehaviour.ts';

export interface Call {
  /** `send`: a new message. `create`: a new thread. `read`: members and the like. */
  readonly kind: 'send' | 'create' | 'edit' | 'read';
  /** Without one only the tenant's window counts it. */
  readonly conversation: string | undefined;
  /** What whoever is there sees anew, one identity for each thing said; nothing for an edit. */
  readonly shows?: readonly string[];
}

export interface Verdict extends Course {
  /** Milliseconds until the reply. */
  readonly afterMs: number;
}

/** A call too many. */
export interface Violation {
  readonly at: number;
  readonly window: CallWindow;
  /** Absent when it was the tenant's window. */
  readonly conversation?: string;
}

export interface TeamsWindows {
  readonly tenant: readonly CallWindow[];
  /** For each conversation: messages, threads and edits. */
  readonly sends: readonly CallWindow[];
  /** For each conversation: members and the like. */
  readonly reads: readonly CallWindow[];
}

/** Source: "Rate limiting for bots", Microsoft Teams documentation. */
export const DOCUMENTED_WINDOWS: TeamsWindows = {
  tenant: [{ calls: 50, ms: 1_000 }],
  sends: [
    { calls: 7, ms: 1_000 },
    { calls: 8, ms: 2_000 },
    { calls: 60, ms: 30_000 },
    { calls: 1_800, ms: 3_600_000 },
  ],
  reads: [
    { calls: 14, ms: 1_000 },
    { calls: 16, ms: 2_000 },
    { calls: 120, ms: 30_000 },
    { calls: 3_600, ms: 3_600_000 },
  ],
};

export interface TeamsPlan {
  /** Milliseconds; never put back. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly windows?: TeamsWindows;
  /** Share of the 429s for a window that say how long to wait; all of them when left out. */
  readonly tellsTime?: number;
  readonly rates?: Rates;
  /** From and up to, in milliseconds; each between them is as likely. */
  readonly answersIn?: Span;
  readonly slowIn?: Span;
  readonly throttleFor?: Span;
}

export type Span = readonly [from: number, to: number];

export interface TeamsRules {
  /** Judges a call that arrives now, and remembers what it showed. */
  hear(call: Call): Verdict;
  /** The next calls meet these, one after the other, whatever the rates say. */
  next(...kinds: readonly Misbehaviour[]): void;
  /** Nobody in the tenant gets anything done for so long. */
  throttle(ms: number): void;
  /** How often each thing was shown in a conversation, by its identity. */
  seenIn(conversation: string): ReadonlyMap<string, number>;
  readonly violations: readonly Violation[];
  /** How many calls met each misbehaviour. */
  readonly met: ReadonlyMap<Misbehaviour, number>;
}

const NOBODY_SAW: ReadonlyMap<string, number> = new Map();

/** Teams, for one tenant. It behaves unless it is told otherwise, and always keeps to its windows. */
export function teamsRules(plan: TeamsPlan): TeamsRules {
  const { now, random, rates = {} } = plan;
  const { answersIn = [0, 0], slowIn = [2_000, 8_000], throttleFor = [5_000, 30_000] } = plan;
  const judge = makeJudge(plan);
  const script: Misbehaviour[] = [];
  const seen = new Map<string, Map<string, number>>();
  const met = new Map<Misbehaviour, number>();
  let throttledUntil = Number.NEGATIVE_INFINITY;
  let tellsEnd = true;

  const within = ([from, to]: Span) => from + random() * (to - from);

  function throttle(ms: number): void {
    throttledUntil = Math.max(throttledUntil, now() + ms);
    tellsEnd = random() < (plan.tellsTime ?? 1);
  }

  /** A 429 says how long to wait, or leaves it to the caller. */
  function tooMany(ms: number, tells = random() < (plan.tellsTime ?? 1)): Course {
    // The header holds whole seconds.
    const retryAfter = tells ? { retryAfter: Math.max(1, Math.ceil(ms / 1_000)) } : {};
    return { done: false, reply: { ...THROTTLED, ...retryAfter } };
  }

  function courseOf(call: Call): { readonly course: Course; readonly kind: Misbehaviour } {
    const waitMs = judge.waitMs(call);
    const kind = script.shift() ?? pickedBy(rates, random());
    if (kind === 'tenant-throttled') throttle(within(throttleFor));
    const throttledMs = throttledUntil - now();
    if (throttledMs > 0)
      return { course: tooMany(throttledMs, tellsEnd), kind: 'tenant-throttled' };
    if (waitMs > 0) return { course: tooMany(waitMs), kind: 'throttled' };
    return {
      course: kind === 'throttled' ? tooMany(within([1, 3_000]), true) : COURSES[kind],
      kind,
    };
  }

  function show({ conversation = '', shows = [] }: Call): void {
    const there = seen.get(conversation) ?? new Map<string, number>();
    seen.set(conversation, there);
    for (const identity of shows) there.set(identity, (there.get(identity) ?? 0) + 1);
  }

  return {
    hear(call) {
      const { course, kind } = courseOf(call);
      met.set(kind, (met.get(kind) ?? 0) + 1);
      if (course.done) show(call);
      return { ...course, afterMs: within(kind === 'slow' ? slowIn : answersIn) };
    },
    next: (...kinds) => {
      script.push(...kinds);
    },
    throttle,
    seenIn: (conversation) => seen.get(conversation) ?? NOBODY_SAW,
    violations: judge.violations,
    met,
  };
}

/** Counts every call and says how long it would have had to wait: 0 when it fits. */
function makeJudge({ now, windows = DOCUMENTED_WINDOWS }: TeamsPlan) {
  const tenant = callWindows(windows.tenant);
  const conversations = new Map<string, CallWindows>();
  const violations: Violation[] = [];

  function ofConversation({ kind, conversation }: Call): CallWindows | undefined {
    if (conversation === undefined) return undefined;
    const reads = kind === 'read';
    const name = `${reads ? 'reads' : 'sends'} ${conversation}`;
    const known = conversations.get(name) ?? callWindows(reads ? windows.reads : windows.sends);
    conversations.set(name, known);
    return known;
  }

  function waitMs(call: Call): number {
    const at = now();
    const own = ofConversation(call);
    const wait = Math.max(tenant.waitMs(at), own?.waitMs(at) ?? 0);
    for (const window of tenant.count(at)) violations.push({ at, window });
    const { conversation } = call;
    for (const window of own?.count(at) ?? []) {
      violations.push({ at, window, ...(conversation !== undefined && { conversation }) });
    }
    return wait;
  }

  return { waitMs, violations };
}
