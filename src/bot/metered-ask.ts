// Measures requests to Teams: what was asked for and how it went, never of whom or about what.
import type { Telemetry } from '../ports/telemetry.ts';
import { ConnectorError } from './connector-error.ts';
import type { Ask, Asked } from './one-request.ts';

/** The same way, measured; each try counts by itself. */
export function meteredAsk(telemetry: Pick<Telemetry, 'span' | 'measure'>, ask: Ask): Ask {
  return (asked) => {
    const facts = { method: asked.method, operation: operationOf(asked) };
    return telemetry.span('connector', facts, async (note) => {
      const begun = performance.now();
      let ended: { status?: number; code?: string } = {};
      try {
        const answer = await ask(asked);
        ended = { status: answer.status };
        return answer;
      } catch (error) {
        if (error instanceof ConnectorError) ended = { status: error.status, code: error.code };
        throw error;
      } finally {
        note(ended);
        telemetry.measure('forenkl.connector.duration', performance.now() - begun, {
          ...facts,
          ...ended,
        });
      }
    });
  };
}

const OPERATIONS = ['activities', 'members', 'pagedmembers', 'conversations'] as const;

/** The last word of ours in the address: ids of people and conversations stand between them. */
function operationOf({ url }: Asked): string {
  const words = new URL(url).pathname.split('/').toReversed();
  const known = words.find((word) => OPERATIONS.some((operation) => operation === word));
  return known ?? (words.includes('teams') ? 'teams' : 'other');
}
