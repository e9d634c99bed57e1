/** What happens to a fan-out beside the small faults: throttles, deaths, frozen processes, a door shut. */
import type { Chance } from '../feed/random.ts';
import type { Blow } from './life.ts';

export type Incident =
  | { readonly kind: 'throttle'; readonly ms: number }
  /** The process that sends is struck. */
  | { readonly kind: 'blow'; readonly blow: Blow }
  /** The next request is answered 401. */
  | { readonly kind: 'shut-out' }
  /** Storage storms for so long. */
  | { readonly kind: 'storm'; readonly ms: number };

export interface Planned {
  /** It comes when so many requests have begun. */
  readonly at: number;
  readonly incident: Incident;
}

/** Recipients for each of them, and how many there are at least. */
const FREQUENCY = {
  throttle: { every: 4_000, least: 2 },
  death: { every: 7_500, least: 1 },
  freeze: { every: 10_000, least: 1 },
  storm: { every: 6_000, least: 1 },
} as const;

/** Incidents of a fan-out to so many, in the order they come. */
export function plannedIncidents(recipients: number, chance: Chance): readonly Planned[] {
  const between = (from: number, to: number) => Math.round(from + chance.next() * (to - from));
  const some = (what: keyof typeof FREQUENCY, make: () => Incident): readonly Planned[] => {
    const { every, least } = FREQUENCY[what];
    const count = Math.max(least, Math.floor(recipients / every));
    // One in each part of the way, so that they do not come all at once.
    return Array.from({ length: count }, (_, part) => {
      const share = (part + 0.1 + 0.8 * chance.next()) / count;
      return { at: Math.ceil(share * recipients), incident: make() };
    });
  };
  const blow = (freezesMs?: number): Incident => ({
    kind: 'blow',
    blow: {
      at: chance.hits(0.5) ? 'post' : 'write',
      when: chance.hits(0.5) ? 'before' : 'after',
      ...(freezesMs !== undefined && { freezesMs }),
    },
  });
  const planned: readonly Planned[] = [
    ...some('throttle', () => ({ kind: 'throttle', ms: between(5_000, 30_000) })),
    ...some('death', () => blow()),
    // Shorter and longer than the term of the lease.
    ...some('freeze', () => blow(between(5_000, 120_000))),
    // As long as the service takes to move a partition to another server.
    ...some('storm', () => ({ kind: 'storm', ms: between(10_000, 20_000) })),
    { at: between(0.3 * recipients, 0.7 * recipients), incident: { kind: 'shut-out' } },
  ];
  return planned.toSorted((one, other) => one.at - other.at);
}
