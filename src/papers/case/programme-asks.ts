// What a forum is asked for with a work programme, and with the survey that comes along.
import { annexesOf } from '../../domain/paper/annexes.ts';
import type { Annex } from '../../domain/paper/wanted.ts';
import { yearOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { WordBlock } from '../word/word-paper.ts';
import type { CaseContext } from './case-context.ts';

export function programmeAsks(context: CaseContext): readonly WordBlock[] {
  const { stock, words, given, forum, language } = context;
  const { asks } = catalogueOf(language).papers.programmeCase;
  const { year = yearOf(stock.on) } = stock.wanted.scope;
  const { report } = stock;
  const points = [
    asks.programme[given.matter](year, annexNumber(context, 'programme')),
    ...(report ? [asks.survey(report.title, annexNumber(context, 'survey'))] : []),
  ];
  return [
    { kind: 'text', text: words.recommends[given.skeleton](forum) },
    { kind: 'list', numbered: true, items: points.map((point) => words.that(point)) },
  ];
}

/** Its place among the annexes, from 1; 0 when it does not come along. */
function annexNumber({ given }: CaseContext, annex: Annex): number {
  return annexesOf(given).findIndex(({ paper }) => paper === annex) + 1;
}
