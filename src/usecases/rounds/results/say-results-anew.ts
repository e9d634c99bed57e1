// The card with the results says what it may by now, wherever it was posted.
import { resultMessages } from '../../../domain/delivery/result-messages.ts';
import type { Round } from '../../../domain/round/round.ts';
import { HIDDEN } from '../../../domain/triage/hidden-words.ts';
import { tryAgain } from '../../try-again.ts';
import type { RoundDeps } from '../round-deps.ts';
import { releasedQuotes } from './released-quotes.ts';

/**
 * A later wording of the card, made of what is stored now; nothing where there is none yet. `hidden`:
 * only where something in it is hidden. Saying it again shows the same.
 */
export async function sayResultsAnew(
  deps: Pick<RoundDeps, 'rounds' | 'results'>,
  { tenant, id }: Pick<Round, 'tenant' | 'id'>,
  only?: 'hidden',
): Promise<void> {
  await tryAgain(async () => {
    const at = { tenant, round: id };
    const stored = await deps.rounds.round(tenant, id);
    const report = await deps.results.report(at);
    if (stored?.value.countedAt === undefined || report === undefined) return undefined;
    const quotes = await releasedQuotes(deps, at);
    const next = { ...stored.value, revision: stored.value.revision + 1 };
    const says = resultMessages(next, report, { quotes, wording: next.revision });
    if (only === 'hidden' && !JSON.stringify(says).includes(HIDDEN)) return undefined;
    const saved = await deps.rounds.save(next, stored.tag, says);
    return saved === 'changed' ? saved : undefined;
  });
}
