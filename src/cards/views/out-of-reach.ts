// Who gets no messages: how many in each department, then who and why, and what can be done about it.
import { OUT_OF_REACH_REASONS, type OutOfReach } from '../../domain/people/out-of-reach.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { type Button, buttons } from '../buttons.ts';
import type { OutOfReachView } from '../operations-models.ts';
import { oneLine } from '../plain.ts';
import { block, type ReportSection, reportSection } from '../report.ts';
import { BOLD, eyebrow, named, type Run, run, SMALL, sentence } from '../runs.ts';
import type { Filled } from '../template.ts';

const NAME_MAX = 60;
/** Departments counted by name; the rest are counted together. */
const NAMED = 8;

/** One page; what to do is said of the reasons that stand on it. */
export function outOfReach(view: OutOfReachView, language: Language): Filled {
  const { operations, lists } = catalogueOf(language);
  const { outOfReach: words } = operations;
  const { total, page, pages } = view;
  const none = total === 0 ? [[run(words.none)]] : [];
  return {
    layout: 'report',
    words: {
      lang: language,
      eyebrow: eyebrow(words.count(total)),
      title: words.title,
      lines: [...none, ...(pages > 1 ? [[run(lists.pageOf(page + 1, pages), SMALL)]] : [])],
      notes: [],
      sections: [
        ...reportSection(words.departments, page === 0 ? departmentsOf(view, language) : []),
        ...reportSection(
          words.who,
          view.items.map((item) => block(linesOf(item, language), 'default')),
        ),
        ...reportSection(words.todo, remediesOf(view, language)),
      ],
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function departmentsOf(
  { departments }: OutOfReachView,
  language: Language,
): ReportSection['blocks'] {
  const { outOfReach: words } = catalogueOf(language).operations;
  const line = (name: string, count: number) => [run(`${count}  `, BOLD), run(name)];
  const named = departments.flatMap(({ department, count }) =>
    department === undefined ? [] : [line(oneLine(department, NAME_MAX), count)],
  );
  const without = departments.flatMap(({ department, count }) =>
    department === undefined ? [line(words.noDepartment, count)] : [],
  );
  const rest = named.length - NAMED;
  const more = rest > 0 ? [[run(words.moreDepartments(rest), SMALL)]] : [];
  const lines = [...named.slice(0, NAMED), ...more, ...without];
  return lines.length === 0 ? [] : [block(lines)];
}

function linesOf(item: OutOfReach, language: Language): readonly (readonly Run[])[] {
  const { reasons, outOfReach: words } = catalogueOf(language).operations;
  const { name, why, since, unit, moreUnits } = item;
  const from = since === undefined ? '' : ` · ${words.since(dateText(language, dayOf(since)))}`;
  const place =
    unit === undefined ? words.noUnit : words.moreUnits(oneLine(unit, NAME_MAX), moreUnits);
  return [
    [run(oneLine(name, NAME_MAX), BOLD), run(` · ${place}`)],
    [run(`${reasons[why]}${from}`, SMALL)],
  ];
}

function remediesOf({ items }: OutOfReachView, language: Language): ReportSection['blocks'] {
  const { reasons, remedies } = catalogueOf(language).operations;
  return OUT_OF_REACH_REASONS.filter((reason) => items.some(({ why }) => why === reason)).map(
    (reason) => block([named(`${sentence(reasons[reason])}:`, remedies[reason])]),
  );
}

function buttonsOf({ page, pages }: OutOfReachView, language: Language) {
  const { buttons: names, operations: words } = catalogueOf(language);
  const pageButton = (title: string, to: number): Button => ({
    title,
    press: { verb: 'operations.out-of-reach', data: { page: to } },
  });
  return [
    page > 0 && pageButton(names.previousPage, page - 1),
    page + 1 < pages && pageButton(names.nextPage, page + 1),
    { title: words.buttons.status, press: { verb: 'operations.show', data: {} } } satisfies Button,
  ];
}
