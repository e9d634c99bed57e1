// The result an initiative is made from: found in the report, never taken from a card.
import type { InitiativeOrigin } from '../../../domain/initiative/initiative.ts';
import type { Report } from '../../../domain/results/report.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import type { RoundDeps } from '../round-deps.ts';
import { releasedQuotes } from './released-quotes.ts';
import { type ResultProblem, seeResults } from './result-sight.ts';

/** As many go along with an initiative. */
const QUOTES = 3;

/** Of a question, or of the round as a whole; refused to whoever may not see its results. */
export async function resultOrigin(
  deps: RoundDeps,
  caller: ChannelCaller,
  { round: id, item }: { readonly round: RoundId; readonly item?: string },
): Promise<Result<InitiativeOrigin, ResultProblem>> {
  const seen = await seeResults(deps, caller, { id, team: true });
  if (!seen.ok) return seen;
  const { title, label, items, sections } = seen.value.report;
  const name = label === undefined || title.includes(label) ? title : `${title} ${label}`;
  const found = items.find((one) => one.id === item);
  if (item !== undefined && found === undefined) return refused({ kind: 'gone' });
  const quotes = await quotesOf(deps, seen.value.report, found?.section);
  if (item === undefined || found === undefined) return ok({ round: id, title: name, ...quotes });
  const section = sections.find((one) => one.id === found.section)?.title;
  const question =
    section === undefined
      ? found.label
      : {
          da: `${section.da}: ${found.label.da}`,
          en: `${section.en}: ${found.label.en}`,
        };
  return ok({ round: id, title: name, item, question, ...quotes });
}

/** What was written in the section of the question, or in any; the latest released first. */
async function quotesOf(
  deps: Pick<RoundDeps, 'results'>,
  report: Report,
  section: string | undefined,
): Promise<Pick<InitiativeOrigin, 'quotes'>> {
  const within = report.items.filter((one) => section === undefined || one.section === section);
  const known = new Set(within.map(({ id }) => id));
  const found = (await releasedQuotes(deps, report)).filter(({ item }) => known.has(item));
  const quotes = found.slice(0, QUOTES).map(({ text }) => text);
  return quotes.length === 0 ? {} : { quotes };
}
