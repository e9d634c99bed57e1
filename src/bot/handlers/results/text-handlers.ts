// Those who work with the answers read the free texts by theme, and release what may be quoted.
import { type Data, resultTextsCard, resultThemesCard } from '../../../cards/index.ts';
import type { ItemReport } from '../../../domain/results/report.ts';
import { headOf } from '../../../domain/results/result-page.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { dayOf } from '../../../domain/shared/time.ts';
import {
  readTexts,
  releaseText,
  type SeenTexts,
} from '../../../usecases/rounds/results/read-texts.ts';
import { seeResults } from '../../../usecases/rounds/results/result-sight.ts';
import type { Reply } from '../../turn.ts';
import { callerOf } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { isPrivate } from '../rounds/round-kit.ts';
import { type ResultKits, resultRefusal } from './result-kit.ts';

type TextVerbs = 'results.themes' | 'results.texts' | 'results.release';

/** Handlers of the texts; never shown by an older client in a room, where all would see them. */
export function makeTextHandlers(kits: ResultKits): Pick<Handlers, TextVerbs> {
  return {
    'results.themes': (context, { round }) => themes(kits, context, asId<RoundId>(round)),
    'results.texts': (context, data) => texts(kits, context, data),
    'results.release': async (context, data) => {
      if (!isPrivate(context)) return resultRefusal({ kind: 'not-here' }, context);
      const round = asId<RoundId>(data.round);
      const released = await releaseText(kits.rounds, callerOf(context), { ...data, round });
      return released.ok ? texts(kits, context, data) : resultRefusal(released.problem, context);
    },
  };
}

async function themes(kits: ResultKits, context: Context, id: RoundId): Promise<readonly Reply[]> {
  if (!isPrivate(context)) return resultRefusal({ kind: 'not-here' }, context);
  const seen = await seeResults(kits.rounds, callerOf(context), { id, team: true });
  if (!seen.ok) return resultRefusal(seen.problem, context);
  const { report } = seen.value;
  const view = { head: headOf(report), items: report.items.flatMap(shownIn) };
  return [{ kind: 'forMe', card: resultThemesCard(view, context.language) }];
}

function shownIn({ id, label, overall: { cell } }: ItemReport) {
  if (cell.seen !== 'shown' || cell.figures.kind !== 'text') return [];
  const { n, themes: found } = cell.figures;
  return [{ id, label, shown: { n, themes: found } }];
}

async function texts(
  kits: ResultKits,
  context: Context,
  { round, item, theme, page }: Data<'results.texts'>,
): Promise<readonly Reply[]> {
  if (!isPrivate(context)) return resultRefusal({ kind: 'not-here' }, context);
  const at = { round: asId<RoundId>(round), item, page, ...(theme !== undefined && { theme }) };
  const seen = await readTexts(kits.rounds, callerOf(context), at);
  if (!seen.ok) return resultRefusal(seen.problem, context);
  const { report, theme: named } = seen.value;
  const view = {
    head: headOf(report),
    item: seen.value.item,
    ...(theme !== undefined && { theme }),
    ...(named !== undefined && { themeName: named }),
    texts: seen.value.shown.map((one) => textView(one, seen.value)),
    page: seen.value.page,
    pages: seen.value.pages,
    live: seen.value.live,
  };
  return [{ kind: 'forMe', card: resultTextsCard(view, context.language) }];
}

function textView({ release, ...text }: SeenTexts['shown'][number], { names }: SeenTexts) {
  const name = text.by === undefined ? undefined : names.get(text.by);
  return {
    ...text,
    ...(name !== undefined && { name }),
    ...(release && { released: { by: names.get(release.by) ?? '', on: dayOf(release.at) } }),
  };
}
