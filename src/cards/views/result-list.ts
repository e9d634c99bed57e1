// Rounds whose results somebody may see, newest first.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayMonth } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { bare, oneLine } from '../plain.ts';
import type { ResultListView } from '../result-models.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import { type Row, row, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** Each line opens its results. */
export function resultList(view: ResultListView, language: Language): Filled {
  const { lists, rounds } = catalogueOf(language);
  const { results: words } = rounds;
  const { rounds: items, page, pages } = view;
  const rows = items.map((item) => rowOf(item, language));
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow('Forenkl'),
      title: words.list.title,
      lines: [
        ...(pages > 1 ? [[run(lists.pageOf(page + 1, pages), SMALL)]] : []),
        ...(rows.length === 0 ? [[run(words.list.none)]] : []),
      ],
      quotes: [],
      sections: section(undefined, rows),
      actions: buttons(
        page > 0 && {
          title: words.buttons.previous,
          press: { verb: 'results.list', data: { page: page - 1 } },
        },
        page < pages - 1 && {
          title: words.buttons.next,
          press: { verb: 'results.list', data: { page: page + 1 } },
        },
      ),
    },
  };
}

function rowOf(
  { round, title, kind, answered, on }: ResultListView['rounds'][number],
  language: Language,
): Row {
  const { rounds } = catalogueOf(language);
  const { list } = rounds.results;
  const count = answered === undefined ? '' : rounds.handedIn(answered);
  const about = on === undefined ? list.live(count) : list.counted(dayMonth(language, on), count);
  return row(
    [run(oneLine(title, TITLE_MAX), { weight: 'bolder' })],
    [[run(`${rounds.kinds[kind]} · ${about}`.replace(/ · $/, ''), SMALL)]],
    {
      says: list.open(bare(title, TITLE_MAX)),
      press: { verb: 'results.show', data: { round, page: 0 } },
    },
  );
}
