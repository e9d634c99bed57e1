// Themes in a list, each line leading to its theme.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { bare, oneLine } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import { row, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import type { ThemeListView } from '../theme-models.ts';
import { TITLE_MAX } from './menu.ts';
import { percentText } from './theme-progress.ts';

/** One page, with the ways to a new one and to the budget. */
export function themeList(view: ThemeListView, language: Language): Filled {
  const { themes, lists, buttons: names } = catalogueOf(language);
  const { list: words } = themes;
  const { items, total, page, pages, mayAll } = view;
  const to = (at: number) => ({ verb: 'theme.list', data: { page: at } }) as const;
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(words.count(total)),
      title: words.title,
      lines: [
        ...(pages > 1 ? [[run(lists.pageOf(page + 1, pages), SMALL)]] : []),
        ...(items.length === 0 ? [[run(words.none)]] : []),
      ],
      quotes: [],
      sections: section(
        undefined,
        items.map((item) => rowOf(item, language)),
      ),
      actions: buttons(
        page > 0 && { title: names.previousPage, press: to(page - 1) },
        page + 1 < pages && { title: names.nextPage, press: to(page + 1) },
        mayAll && { title: words.new, press: { verb: 'theme.new', data: {} } },
        mayAll && { title: words.budget, press: { verb: 'theme.budget', data: {} } },
      ),
    },
  };
}

function rowOf({ theme, progress }: ThemeListView['items'][number], language: Language) {
  const { themes } = catalogueOf(language);
  const { id, name, lead, proposals } = theme;
  const share = progress && progress.done / progress.total;
  const about = [
    themes.proposals(proposals.length),
    ...(lead === undefined ? [] : [oneLine(lead.name, TITLE_MAX)]),
    ...(share === undefined ? [] : [themes.list.reached(percentText(share))]),
  ];
  return row([run(oneLine(name, TITLE_MAX), BOLD)], [[run(about.join(' · '), SMALL)]], {
    says: themes.list.open(bare(name, TITLE_MAX)),
    press: { verb: 'theme.show', data: { id } },
  });
}
