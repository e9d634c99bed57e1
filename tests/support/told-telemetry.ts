/** Telemetry that notes what it is told, for looking at each part by itself. */
import type { Facts, Looked, Telemetry } from '../../src/ports/telemetry.ts';

export interface ToldTelemetry extends Telemetry {
  readonly told: readonly { readonly name: string; readonly facts: Facts }[];
  readonly look: (name: string) => Promise<readonly Looked[]>;
}

/** Spans are told when they end, with all that was noted. */
export function toldTelemetry(): ToldTelemetry {
  const told: { name: string; facts: Facts }[] = [];
  const looks = new Map<string, () => Promise<readonly Looked[]>>();
  return {
    told,
    look: async (name) => (await looks.get(name)?.()) ?? [],
    span: async (name, facts, work) => {
      let all = facts;
      try {
        return await work((more) => {
          all = { ...all, ...more };
        });
      } finally {
        told.push({ name, facts: all });
      }
    },
    count: (name, facts) => void told.push({ name, facts }),
    measure: (name, _, facts) => void told.push({ name, facts }),
    watch: (name, look) => void looks.set(name, look),
  };
}
