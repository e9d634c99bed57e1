/** Puts what came of feeding into lines for a terminal. */
import { quantile, type Tally } from './tally.ts';

export interface Result {
  readonly tally: Tally;
  readonly texts: number;
  readonly people: number;
  readonly seconds: number;
  /** What the tables hold otherwise than was accepted. */
  readonly differences: readonly string[];
}

const MOST_LINES = 20;

/** All is well when every text came to an end, some were taken, and the tables hold just these. */
export function isClean({ tally, differences }: Result): boolean {
  const { accepted, failures } = tally;
  return accepted.length > 0 && failures.length === 0 && differences.length === 0;
}

export function report(result: Result): readonly string[] {
  const { tally, texts, people, seconds, differences } = result;
  const { accepted, refused, failures, turnsMs } = tally;
  const ms = (share: number): string => `${Math.round(quantile(turnsMs, share))} ms`;
  const took = `${people} people in ${seconds.toFixed(1)} s`;
  return [
    `Handed in  ${accepted.length} of ${texts} texts, by ${took}`,
    `Refused    ${refused.length}`,
    ...reasons(refused.map(({ reason }) => reason)),
    `Repeated   ${tally.redelivered} deliveries and ${tally.clickedTwice} clicks on purpose`,
    ...(tally.waited > 0 ? [`Waited     ${tally.waited} times, as the bot asked`] : []),
    `A turn     p50 ${ms(0.5)}, p95 ${ms(0.95)}, slowest ${ms(1)} (${turnsMs.length} turns)`,
    ...listed('Went wrong', failures),
    ...listed('Differs   ', differences),
    verdict(result),
  ];
}

function verdict(result: Result): string {
  const { tally, differences } = result;
  if (isClean(result)) return 'Tables     hold what was accepted: nothing lost, nothing doubled';
  if (tally.accepted.length === 0) return 'Not clean  nothing was handed in';
  return `Not clean  ${tally.failures.length} went wrong, ${differences.length} differences`;
}

/** Equal reasons together, most frequent first; digits differ from text to text. */
function reasons(given: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const reason of given) {
    const kind = reason.replace(/\d[\d\s-]*(x+)?/g, '… ').trim();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([, one], [, other]) => other - one);
  return sorted.map(([kind, count]) => `           ${count} × ${kind}`);
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, MOST_LINES).map((line) => `${title} ${line}`);
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, `${title} and ${more} more`] : shown;
}
