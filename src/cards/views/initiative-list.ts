// Initiatives in a list, each line leading to its initiative.
import { filterText, type InitiativeFilter } from '../../domain/initiative/filter.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { type Button, buttons } from '../buttons.ts';
import type { InitiativeListView, ListedInitiativeView } from '../initiative-models.ts';
import { areaName } from '../names.ts';
import { bare, oneLine, plain } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL, SUBTLE, sentence } from '../runs.ts';
import { row, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** One page, with the ways to other parts of the list. */
export function initiativeList(view: InitiativeListView, language: Language): Filled {
  const { initiatives: words, lists } = catalogueOf(language);
  const { items, total, page, pages } = view;
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(words.list.count(total)),
      title: words.list.title,
      lines: [
        [run(plain(filterName(view, language)), SUBTLE)],
        ...(pages > 1 ? [[run(lists.pageOf(page + 1, pages), SMALL)]] : []),
        ...(items.length === 0 ? [[run(words.list.none)]] : []),
      ],
      quotes: [],
      sections: section(
        undefined,
        items.map((item) => rowOf(item, language)),
      ),
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function filterName({ filter, names }: InitiativeListView, language: Language): string {
  const { list, states } = catalogueOf(language).initiatives;
  if (filter.kind === 'state') return sentence(states[filter.state]);
  return filter.kind === 'area'
    ? list.area(areaName(filter.area, names))
    : list.filters[filter.kind];
}

function rowOf({ initiative, mine, late }: ListedInitiativeView, language: Language) {
  const { list: words, states } = catalogueOf(language).initiatives;
  const { id, title, state, horizon, lead } = initiative;
  const until = horizon && dateText(language, horizon.until);
  const about = [
    sentence(states[state]),
    ...(until === undefined || late ? [] : [words.by(until)]),
    ...(mine ? [words.mine] : lead === undefined ? [] : [oneLine(lead.name, TITLE_MAX)]),
  ];
  return row(
    [run(oneLine(title, TITLE_MAX), BOLD)],
    [
      [
        run(about.join(' · '), SMALL),
        ...(late && until !== undefined
          ? [run(` · ${words.late(until)}`, { size: 'small', color: 'attention' })]
          : []),
      ],
    ],
    { says: words.open(bare(title, TITLE_MAX)), press: { verb: 'initiative.show', data: { id } } },
  );
}

function buttonsOf(view: InitiativeListView, language: Language): readonly (Button | false)[] {
  const { buttons: names, initiatives } = catalogueOf(language);
  const { buttons: words } = initiatives.list;
  const { filter, page, pages } = view;
  const to = (wanted: InitiativeFilter, at = 0) =>
    ({ verb: 'initiative.list', data: { filter: filterText(wanted), page: at } }) as const;
  return [
    page > 0 && { title: names.previousPage, press: to(filter, page - 1) },
    page + 1 < pages && { title: names.nextPage, press: to(filter, page + 1) },
    filter.kind !== 'late' &&
      view.late > 0 && {
        title: `${words.late} (${view.late})`,
        press: to({ kind: 'late' }),
      },
    filter.kind !== 'open' && { title: words.open, press: to({ kind: 'open' }) },
    filter.kind !== 'all' && { title: words.all, press: to({ kind: 'all' }) },
    view.mayCreate && { title: words.new, press: { verb: 'initiative.new', data: {} } },
  ];
}
