// Measures round trips to storage: which table, which kind, how long, and how it went.
import type { Telemetry } from '../ports/telemetry.ts';
import type { Backend, EntityTable, Outcome, TableName } from './table.ts';

type Operation = 'get' | 'range' | 'transact';

/** A backend whose calls are measured; keys and cells are never looked at. */
export function meteredBackend(
  backend: Backend,
  telemetry: Pick<Telemetry, 'span' | 'measure'>,
): Backend {
  function measured<T>(
    table: TableName,
    operation: Operation,
    call: { readonly ask: () => Promise<T>; readonly outcomeOf: (answer: T) => string },
  ): Promise<T> {
    const facts = { table, operation };
    return telemetry.span('storage', facts, async (note) => {
      const begun = performance.now();
      let outcome = 'failed';
      try {
        const answer = await call.ask();
        outcome = call.outcomeOf(answer);
        return answer;
      } finally {
        note({ outcome });
        telemetry.measure('forenkl.storage.duration', performance.now() - begun, {
          ...facts,
          outcome,
        });
      }
    });
  }

  function table(name: TableName): EntityTable {
    const inner = backend.table(name);
    return {
      get: (partition, row) =>
        measured(name, 'get', {
          ask: () => inner.get(partition, row),
          outcomeOf: (found) => (found === undefined ? 'nothing' : 'done'),
        }),
      range: (partition, range) =>
        measured(name, 'range', {
          ask: () => inner.range(partition, range),
          outcomeOf: () => 'done',
        }),
      transact: (partition, writes) =>
        measured(name, 'transact', {
          ask: () => inner.transact(partition, writes),
          outcomeOf: outcomeOfWrites,
        }),
    };
  }

  return { ...backend, table };
}

function outcomeOfWrites(outcome: Outcome): string {
  return outcome.ok ? 'done' : outcome.reason;
}
