// Promises that came to an end, where else things are in use, and who has what is not answered.
import type { ToldPromise } from '../../domain/paper/promises.ts';
import type { StatusSince } from '../../domain/paper/status-since.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { number } from '../../i18n/numbers.ts';
import { holderText } from '../said/holder-text.ts';
import { spreadText } from '../said/spread-text.ts';
import type { WordBlock } from '../word/word-paper.ts';

/** How a promise went: the words and the day. */
export function promiseText(promise: ToldPromise, language: Language): string {
  const { told, promiseStates } = catalogueOf(language).papers.status;
  const { state, settledOn = '', doneOn } = promise;
  switch (state) {
    case 'kept':
    case 'moved':
    case 'given-up':
      return told[state](dateText(language, settledOn));
    case 'broken':
      return doneOn === undefined ? told.broken : told.brokenDone(dateText(language, doneOn));
    case 'running':
      return promiseStates.running;
  }
}

export function promiseBlocks(status: StatusSince, language: Language): readonly WordBlock[] {
  const { told } = catalogueOf(language).papers.status;
  if (status.promises.length === 0) return [];
  return [{ kind: 'heading', level: 1, text: told.heading }, ...promiseTable(status, language)];
}

/** Each promise that came to an end, under what counts as kept. */
export function promiseTable({ promises }: StatusSince, language: Language): readonly WordBlock[] {
  const { told, promiseRule } = catalogueOf(language).papers.status;
  const { what, until, how, proposals } = told.columns;
  return [
    { kind: 'text', text: promiseRule },
    {
      kind: 'table',
      title: told.table,
      columns: [
        { header: what, width: 40 },
        { header: until, width: 20 },
        { header: how, width: 30 },
        { header: proposals, width: 18 },
      ],
      rows: promises.map((one) => [
        one.title,
        dateText(language, one.until),
        promiseText(one, language),
        one.proposals.join(', '),
      ]),
    },
  ];
}

export function spreadBlocks({ spread }: StatusSince, language: Language): readonly WordBlock[] {
  const { spread: words } = catalogueOf(language).papers.status;
  const heading: WordBlock = { kind: 'heading', level: 1, text: words.heading };
  if (spread.length === 0) return [heading, { kind: 'text', text: words.none }];
  return [
    heading,
    {
      kind: 'table',
      title: words.table,
      columns: [
        { header: words.columns.what, width: 45 },
        { header: words.columns.to, width: 35 },
        { header: words.columns.on, width: 20 },
      ],
      rows: spread.flatMap(({ title, spread: to = [] }) =>
        to.map((one) => [title, spreadText(one, language), dateText(language, one.on)]),
      ),
    },
  ];
}

export function waitBlocks(
  { waits }: StatusSince,
  stock: PaperStock,
  language: Language,
): readonly WordBlock[] {
  const { waits: words } = catalogueOf(language).papers.status;
  if (waits.length === 0) return [];
  const { who, count, dueOn, overdue } = words.columns;
  return [
    { kind: 'heading', level: 1, text: words.heading },
    {
      kind: 'table',
      title: words.table,
      columns: [
        { header: who, width: 46 },
        { header: count, width: 14 },
        { header: dueOn, width: 24 },
        { header: overdue, width: 16 },
      ],
      rows: waits.map((one) => [
        holderText(one.holder, stock, language),
        { figure: number(language, one.count) },
        one.dueOn === undefined ? '' : dateText(language, one.dueOn),
        { figure: number(language, one.overdue) },
      ]),
    },
  ];
}
