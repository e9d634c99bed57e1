// Counters, durations and gauges by the names of the port.
import type { Meter } from '@opentelemetry/api';
import type { CounterName, DurationName, GaugeName, Telemetry } from '../ports/telemetry.ts';
import { permitted } from './permitted.ts';

/** Every metric, and what it is counted in. */
export const METRICS: Readonly<Record<CounterName | DurationName | GaugeName, string>> = {
  'forenkl.turn.duration': 'ms',
  'forenkl.storage.duration': 'ms',
  'forenkl.connector.duration': 'ms',
  'forenkl.job.duration': 'ms',
  'forenkl.jobs': 'count',
  'forenkl.sends': 'count',
  'forenkl.refusals': 'count',
  'forenkl.http.requests': 'count',
  'forenkl.queue.age': 'seconds',
  'forenkl.queue.entries': 'count',
};

/** Each instrument is made when it is first used. */
export function makeMeters(meter: Meter): Pick<Telemetry, 'count' | 'measure' | 'watch'> {
  const counter = kept((name: CounterName) => meter.createCounter(name, unitOf(name)));
  const duration = kept((name: DurationName) => meter.createHistogram(name, unitOf(name)));

  return {
    count: (name, facts) => counter(name).add(1, permitted(facts)),
    measure: (name, ms, facts) => duration(name).record(ms, permitted(facts)),
    watch: (name, look) => {
      meter.createObservableGauge(name, unitOf(name)).addCallback(async (observed) => {
        // No figure tells that there was none to be had; the failure itself is told where it belongs.
        const found = await look().catch(() => []);
        for (const { value, facts } of found) observed.observe(value, permitted(facts ?? {}));
      });
    },
  };
}

function unitOf(name: keyof typeof METRICS) {
  return { unit: METRICS[name] };
}

/** What is made for a name is made once. */
function kept<Name, Made>(make: (name: Name) => Made): (name: Name) => Made {
  const all = new Map<Name, Made>();
  return (name) => {
    const known = all.get(name) ?? make(name);
    all.set(name, known);
    return known;
  };
}
