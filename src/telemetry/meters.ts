// Counters, durations and gauges by the names of the port.
import type { Attributes, Counter, Histogram, Meter } from '@opentelemetry/api';
import type { CounterName, DurationName, GaugeName, Telemetry } from '../ports/telemetry.ts';
import { permitted } from './permitted.ts';

const COUNTERS: Readonly<Record<CounterName, string>> = {
  'forenkl.sends': 'Messages by the state they came to',
  'forenkl.refusals': 'What was refused, by why',
  'forenkl.jobs': 'Runs of jobs by how they ended',
  'forenkl.http.requests': 'Requests to us by status',
};

const DURATIONS: Readonly<Record<DurationName, string>> = {
  'forenkl.turn.duration': 'From a message or press to its answer',
  'forenkl.storage.duration': 'A round trip to the tables',
  'forenkl.connector.duration': 'A request to Teams',
  'forenkl.job.duration': 'A run of a job that did something',
};

const GAUGES: Readonly<Record<GaugeName, { readonly description: string; readonly unit: string }>> =
  {
    'forenkl.queue.age': { description: 'How long the oldest message has been due', unit: 's' },
    'forenkl.queue.entries': { description: 'Messages in the ledger by state', unit: '1' },
  };

/** Each instrument is made when it is first used. */
export function makeMeters(meter: Meter): Pick<Telemetry, 'count' | 'measure' | 'watch'> {
  const counters = new Map<CounterName, Counter<Attributes>>();
  const durations = new Map<DurationName, Histogram<Attributes>>();

  function counter(name: CounterName): Counter<Attributes> {
    const known = counters.get(name) ?? meter.createCounter(name, { description: COUNTERS[name] });
    counters.set(name, known);
    return known;
  }

  function duration(name: DurationName): Histogram<Attributes> {
    const plan = { description: DURATIONS[name], unit: 'ms' };
    const known = durations.get(name) ?? meter.createHistogram(name, plan);
    durations.set(name, known);
    return known;
  }

  return {
    count: (name, facts) => counter(name).add(1, permitted(facts)),
    measure: (name, ms, facts) => duration(name).record(ms, permitted(facts)),
    watch: (name, look) => {
      meter.createObservableGauge(name, GAUGES[name]).addCallback(async (observed) => {
        // No figure tells that there was none to be had; the failure itself is told where it belongs.
        const found = await look().catch(() => []);
        for (const { value, facts } of found) observed.observe(value, permitted(facts ?? {}));
      });
    },
  };
}
