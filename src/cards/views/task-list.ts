// What waits for the reader's answer, the most pressing first.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayMonth } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { areaName, holderName } from '../names.ts';
import type { ListedTask, ListedWorkshop, TaskListView } from '../owner-models.ts';
import { bare, oneLine, plain } from '../plain.ts';
import { eyebrow, type Run, run, SMALL } from '../runs.ts';
import { type Row, row, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

const NAME_MAX = 60;
/** As many workshops are listed; one is rare. */
const WORKSHOPS_MAX = 4;

/** One page of it, each line leading to its proposal. */
export function taskList(view: TaskListView, language: Language): Filled {
  const { owner: words } = catalogueOf(language);
  const { list, buttons: names } = words;
  const { items, total, overdue, page, pages } = view;
  const empty = view.noPost ? list.noPost : list.none;
  const workshops = view.workshops.slice(0, WORKSHOPS_MAX);
  const all = total + workshops.length;
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: all === 0 ? [] : eyebrow(list.eyebrow(all, overdue)),
      title: list.title,
      lines: all === 0 ? [[run(empty)]] : pageLine(view, language),
      quotes: [],
      sections: section(undefined, [
        ...workshops.map((one) => workshopRow(one, language)),
        ...items.map((item) => rowOf(item, view, language)),
      ]),
      actions: buttons(
        page > 0 && {
          title: names.previous,
          press: { verb: 'task.list', data: { page: page - 1 } },
        },
        page + 1 < pages && {
          title: names.next,
          press: { verb: 'task.list', data: { page: page + 1 } },
        },
      ),
    },
  };
}

function pageLine({ page, pages }: TaskListView, language: Language): readonly (readonly Run[])[] {
  if (pages < 2) return [];
  return [[run(catalogueOf(language).lists.pageOf(page + 1, pages), SMALL)]];
}

function workshopRow({ round, title, unanswered }: ListedWorkshop, language: Language): Row {
  const { task } = catalogueOf(language).workshop.owners;
  const name = oneLine(title, TITLE_MAX);
  return row([run(name)], [[run(task.waits(unanswered), SMALL)]], {
    says: task.open(bare(title, TITLE_MAX)),
    press: { verb: 'workshop.answers', data: { round, at: 0 } },
  });
}

function rowOf(item: ListedTask, { names }: TaskListView, language: Language): Row {
  const { buttons: said, owner } = catalogueOf(language);
  const { no, title, holder, dueOn, overdue, begun } = item;
  const { list: words } = owner;
  const where =
    holder.kind === 'owner'
      ? areaName(holder.area, names)
      : holderName(holder, names, { language, reader: 'handler' });
  const day = dueOn === undefined ? '' : dayMonth(language, dueOn);
  const state = overdue ? words.overdue(day) : words.due(day);
  const about = [plain(no), oneLine(where, NAME_MAX), ...(begun ? [words.begun] : [])].join(' · ');
  return row(
    [run(oneLine(title, TITLE_MAX))],
    [
      [run(about, SMALL)],
      ...(day === ''
        ? []
        : [
            [run(state, overdue ? { size: 'small', weight: 'bolder', color: 'attention' } : SMALL)],
          ]),
    ],
    {
      says: said.open(no),
      press:
        holder.kind === 'owner'
          ? { verb: 'task.show', data: { no } }
          : { verb: 'forum.open', data: { no } },
    },
  );
}
