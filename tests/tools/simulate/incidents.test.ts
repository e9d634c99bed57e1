import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../../tools/feed/random.ts';
import { plannedIncidents } from '../../../tools/simulate/incidents.ts';

const kindsOf = (recipients: number) =>
  plannedIncidents(recipients, chanceFrom(1)).map(({ incident }) =>
    incident.kind === 'blow' && incident.blow.freezesMs !== undefined ? 'freeze' : incident.kind,
  );

describe('the incidents of a fan-out', () => {
  it('are of every kind, however small it is', () => {
    expect(new Set(kindsOf(100))).toEqual(
      new Set(['throttle', 'blow', 'freeze', 'storm', 'shut-out']),
    );
  });

  it('are more in a larger one, but the door is shut only once', () => {
    const kinds = kindsOf(30_000);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;

    expect(['throttle', 'blow', 'freeze', 'storm', 'shut-out'].map(count)).toEqual([7, 4, 3, 5, 1]);
  });

  it('come in order, all of them on the way', () => {
    const at = plannedIncidents(3_000, chanceFrom(2)).map((one) => one.at);

    expect(at).toEqual(at.toSorted((one, other) => one - other));
    expect(Math.max(...at)).toBeLessThan(3_000);
    expect(Math.min(...at)).toBeGreaterThan(0);
  });
});
