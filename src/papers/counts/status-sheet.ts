// How far the proposals are, in numbers and shares.
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { PaperSheet } from '../excel/sheet-paper.ts';
import { stateText } from '../said/state-text.ts';

/** What is settled first, then what is not; those that nobody is in are left out. */
export function statusSheet({ proposals }: PaperStock, language: Language): PaperSheet {
  const { papers } = catalogueOf(language);
  const { all, columns, count, share, sheets } = papers.counts;
  const { outcomes, statuses } = papers.said;
  const states = [...new Set([...Object.values(outcomes), ...Object.values(statuses)])];
  const texts = proposals.map((one) => stateText(one, language));
  const rows = states.flatMap((state) => {
    const some = texts.filter((text) => text === state).length;
    return some === 0 ? [] : [[state, some, some / proposals.length]];
  });
  return {
    name: sheets.status,
    columns: [
      { header: columns.status, width: 34, format: 'text' },
      { header: count, width: 10, format: 'whole' },
      { header: share, width: 10, format: 'percent' },
    ],
    rows,
    totals: [[all, proposals.length, 1]],
  };
}
