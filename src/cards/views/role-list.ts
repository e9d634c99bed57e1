// Who has been given a role; each row leads to where it is taken back.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { shortMoment } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { oneLine } from '../plain.ts';
import type { RoleItem, RoleListView } from '../role-models.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import { type Row, row, section } from '../sections.ts';
import type { Filled } from '../template.ts';

const NAME_MAX = 60;

/** The latest first. */
export function roleList(view: RoleListView, language: Language): Filled {
  const { roles: words, buttons: names, lists } = catalogueOf(language);
  const { items, total, page, pages } = view;
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: words.title(total),
      lines: [
        ...noteLines(view, language),
        [run(words.lead, SUBTLE)],
        ...(pages > 1 ? [[run(lists.pageOf(page + 1, pages), SMALL)]] : []),
      ],
      quotes: [],
      sections: section(
        undefined,
        items.map((item) => rowOf(item, language)),
      ),
      actions: buttons(
        { title: words.give, press: { verb: 'roles.form', data: {} }, look: 'positive' },
        page > 0 && {
          title: names.previousPage,
          press: { verb: 'roles.list', data: { page: page - 1 } },
        },
        page + 1 < pages && {
          title: names.nextPage,
          press: { verb: 'roles.list', data: { page: page + 1 } },
        },
      ),
    },
  };
}

/** When a role was given, and by whom. */
export function givenText({ byName, at }: RoleItem, language: Language): string {
  const { roles: words } = catalogueOf(language);
  const by = byName === undefined ? words.somebody : oneLine(byName, NAME_MAX);
  return words.givenBy(by, shortMoment(language, at));
}

function noteLines({ note }: RoleListView, language: Language): readonly (readonly Run[])[] {
  if (note === undefined) return [];
  const { roles: words } = catalogueOf(language);
  const text = words[note.kind](oneLine(note.name, NAME_MAX), words.names[note.role]);
  return [
    [run(`✓ ${text}`, { color: 'accent', size: 'small' })],
    ...(note.noApp ? [fault(words.noApp(oneLine(note.name, NAME_MAX)))] : []),
  ];
}

function rowOf(item: RoleItem, language: Language): Row {
  const { roles: words } = catalogueOf(language);
  const { person, role } = item;
  const name = item.name === undefined ? words.somebody : oneLine(item.name, NAME_MAX);
  return row(
    [run(name, BOLD)],
    [
      [run(words.choice(words.names[role], words.may[role]))],
      [run(givenText(item, language), SMALL)],
    ],
    {
      says: words.open(name, words.names[role]),
      press: { verb: 'roles.show', data: { person, role } },
    },
  );
}
