// Texts of a round that somebody let be quoted outside the team.
import type { Quote } from '../../../domain/results/result-page.ts';
import type { RoundAt } from '../../../ports/response-store.ts';
import type { RoundDeps } from '../round-deps.ts';

/** The latest released first. */
export async function releasedQuotes(
  { results }: Pick<RoundDeps, 'results'>,
  at: RoundAt,
): Promise<readonly Quote[]> {
  const all = await results.releases(at);
  const wanted = all.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  const items = [...new Set(wanted.map(({ item }) => item))];
  const texts = new Map(
    await Promise.all(items.map(async (item) => [item, await results.texts(at, item)] as const)),
  );
  return wanted.flatMap(({ item, text: id }) => {
    const text = texts.get(item)?.find((one) => one.id === id)?.text;
    return text === undefined ? [] : [{ item, text }];
  });
}
