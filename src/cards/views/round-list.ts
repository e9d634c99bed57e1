// Rounds in a list, each line leading to its own card.

import { ROUND_LISTS } from '../../domain/round/listing.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayMonth, shortMoment } from '../../i18n/dates.ts';
import { type Button, buttons } from '../buttons.ts';
import { bare, oneLine } from '../plain.ts';
import type { RoundListView } from '../round-leading-models.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import { type Row, row, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

const NAME_MAX = 60;

/** One page of it; for the administration with the ways to the other lists. */
export function roundList(view: RoundListView, language: Language): Filled {
  const { lists, rounds } = catalogueOf(language);
  const { list: words } = rounds.leading;
  const { of, items, total, page, pages } = view;
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: total === 0 ? [] : eyebrow(words.count(total)),
      title: words.titles[of],
      lines: [
        ...(pages > 1 ? [[run(lists.pageOf(page + 1, pages), SMALL)]] : []),
        ...(total === 0 ? [[run(words.none[of])]] : []),
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

function rowOf(
  { id, kind, title, state, createdAt, openedAt, hostName }: RoundListView['items'][number],
  language: Language,
): Row {
  const { rounds } = catalogueOf(language);
  const { list: words } = rounds.leading;
  const when =
    openedAt === undefined
      ? words.made(dayMonth(language, dayOf(createdAt)))
      : words.opened(shortMoment(language, openedAt));
  const host = hostName === undefined ? [] : [words.host(oneLine(hostName, NAME_MAX))];
  const about = [rounds.kinds[kind], rounds.states[state], when, ...host].join(' · ');
  return row([run(oneLine(title, TITLE_MAX), BOLD)], [[run(about, SMALL)]], {
    says: words.open(bare(title, TITLE_MAX)),
    press: { verb: 'round.control', data: { round: id } },
  });
}

function buttonsOf(view: RoundListView, language: Language): readonly (Button | false)[] {
  const { buttons: names, rounds } = catalogueOf(language);
  const { leading } = rounds;
  const { of, page, pages, mayStart, seesAll } = view;
  const to = (wanted: RoundListView['of'], at = 0) =>
    ({ verb: 'round.list', data: { of: wanted, page: at } }) as const;
  const others = ROUND_LISTS.filter((one) => one !== of && one !== 'cancelled');
  const filters = of === 'mine' ? (['running'] as const) : others;
  return [
    page > 0 && { title: names.previousPage, press: to(of, page - 1) },
    page + 1 < pages && { title: names.nextPage, press: to(of, page + 1) },
    of === 'mine' &&
      mayStart && {
        title: leading.buttons.newSurvey,
        press: { verb: 'round.new', data: { kind: 'survey' } },
      },
    of === 'mine' &&
      mayStart && {
        title: leading.buttons.newPoll,
        press: { verb: 'round.new', data: { kind: 'poll' } },
      },
    ...(seesAll ? filters : []).map((one) => ({
      title: leading.list.filters[one],
      press: to(one),
    })),
    seesAll && of === 'closed' && { title: leading.list.filters.cancelled, press: to('cancelled') },
  ];
}
