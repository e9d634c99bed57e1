// Somebody looks at results: everybody, one group, or every group on one question.
import {
  type Data,
  RESULT_ALL,
  RESULT_INPUTS,
  type ResultChoices,
  resultCard,
  resultGroupsCard,
  resultListCard,
} from '../../../cards/index.ts';
import { itemPage } from '../../../domain/results/item-page.ts';
import type { GroupTable, Report } from '../../../domain/results/report.ts';
import { resultBrief } from '../../../domain/results/result-brief.ts';
import { resultPage } from '../../../domain/results/result-page.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { dayOf } from '../../../domain/shared/time.ts';
import { listResults } from '../../../usecases/rounds/results/list-results.ts';
import { releasedQuotes } from '../../../usecases/rounds/results/released-quotes.ts';
import { seeResults } from '../../../usecases/rounds/results/result-sight.ts';
import { mayRedact } from '../../../usecases/triage/redact-proposal.ts';
import type { Reply } from '../../turn.ts';
import { callerOf, type Way } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { type ResultKits, resultRefusal } from './result-kit.ts';

type TableVerbs = 'results.show' | 'results.groups' | 'results.list';

/** Handlers of the buttons that choose among tables. */
export function makeTableHandlers(kits: ResultKits): Pick<Handlers, TableVerbs> {
  return {
    'results.show': (context, data) => show(kits, context, data),
    'results.groups': (context, data) => groups(kits, context, data),
    'results.list': (context, { page }) => results(kits, context, { page, way: 'forMe' }),
  };
}

/** The most important of everybody first; every question when it is asked for, or one group. */
async function show(
  kits: ResultKits,
  context: Context,
  { round, table, group, page, all }: Data<'results.show'>,
): Promise<readonly Reply[]> {
  const id = asId<RoundId>(round);
  const seen = await seeResults(kits.rounds, callerOf(context), { id });
  if (!seen.ok) return resultRefusal(seen.problem, context);
  const { report, live } = seen.value;
  const quotes = live ? [] : await releasedQuotes(kits.rounds, report);
  const shown =
    table !== undefined && group !== undefined
      ? resultPage(report, { kind: 'group', table, group }, { page })
      : all || page > 0
        ? resultPage(report, { kind: 'overall' }, { page, quotes })
        : resultBrief(report, quotes);
  const mayHide = await canHide(kits, context);
  const view = { ...shown, ...(live && { live }), ...(mayHide && { mayHide }) };
  return [{ kind: 'forMe', card: resultCard(view, context.language) }];
}

/** Offered where nobody looks on, to those who may. */
async function canHide({ channel }: ResultKits, context: Context): Promise<boolean> {
  if (context.caller.place.kind !== 'personal') return false;
  return (await mayRedact(channel, callerOf(context))).ok;
}

/** The list; in a place where just one round has results, that one. */
export async function results(
  { rounds }: ResultKits,
  context: Context,
  { page: wanted, way }: { readonly page: number; readonly way: Way },
): Promise<readonly Reply[]> {
  const listed = await listResults(rounds, callerOf(context), wanted);
  const { page, pages } = listed;
  const at = listed.rounds.map(({ id, title, kind, countedAt, wave }) => ({
    round: id,
    title: wave === undefined || title.includes(wave.label) ? title : `${title} ${wave.label}`,
    kind,
    ...(countedAt !== undefined && { on: dayOf(countedAt) }),
  }));
  return [{ kind: way, card: resultListCard({ rounds: at, page, pages }, context.language) }];
}

interface Wanted {
  readonly round: string;
  readonly table: GroupTable;
  readonly item?: string | undefined;
  readonly page: number;
}

async function groups(
  kits: ResultKits,
  context: Context,
  { round, table, item, page }: Wanted,
): Promise<readonly Reply[]> {
  const seen = await seeResults(kits.rounds, callerOf(context), { id: asId<RoundId>(round) });
  if (!seen.ok) return resultRefusal(seen.problem, context);
  const { report, live } = seen.value;
  const choices = choicesOf(report, table);
  const { group, item: typed } = chosen(context, choices);
  if (group !== undefined) {
    const shown = resultPage(report, { kind: 'group', table, group });
    return [
      { kind: 'forMe', card: resultCard({ ...shown, ...(live && { live }) }, context.language) },
    ];
  }
  const first = report.items.find(
    ({ id, scale }) => scale && choices.items.some((one) => one.id === id),
  );
  const wanted = typed ?? item ?? first?.id ?? choices.items[0]?.id ?? '';
  const shown = itemPage(report, { table, item: wanted }, page);
  if (shown === undefined) return resultRefusal({ kind: 'gone' }, context);
  const view = { ...shown, choices, ...(live && { live }) };
  return [{ kind: 'forMe', card: resultGroupsCard(view, context.language) }];
}

/** What was chosen on the card, as far as it is there. */
function chosen(
  { inputs }: Context,
  { items, groups: known }: ResultChoices,
): { readonly group?: string; readonly item?: string } {
  const group = known.find((one) => one === inputs[RESULT_INPUTS.group]);
  const item = items.find(({ id }) => id === inputs[RESULT_INPUTS.item])?.id;
  return {
    ...(group !== undefined && group !== RESULT_ALL && { group }),
    ...(item !== undefined && { item }),
  };
}

/** Questions that have a table of the kind, and its groups. */
export function choicesOf(report: Report, table: GroupTable): ResultChoices {
  const items = report.items.filter(({ tables }) => tables.some((one) => one.table === table));
  const rows = items[0]?.tables.find((one) => one.table === table)?.rows ?? [];
  return { items: namedItems(report, items), groups: rows.map(({ group }) => group) };
}

/** Questions with the section they stand in. */
export function namedItems({ sections }: Report, items: Report['items']): ResultChoices['items'] {
  return items.map(({ id, label, section }) => ({
    id,
    label,
    section: sections.find((one) => one.id === section)?.title ?? { da: '', en: '' },
  }));
}
