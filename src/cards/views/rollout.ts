// How far the app has come: the sums, the departments, and a page of who has it or has it not.
import { OUT_OF_REACH_REASONS } from '../../domain/people/out-of-reach.ts';
import {
  ROLLOUT_GROUPS,
  type RolloutGroup,
  type RolloutLine,
} from '../../domain/people/rollout.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { type Button, buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { block, type ReportSection, reportSection } from '../report.ts';
import type { RolloutView } from '../rollout-models.ts';
import { BOLD, eyebrow, named, type Run, run, SMALL, sentence } from '../runs.ts';
import type { Filled } from '../template.ts';

const NAME_MAX = 60;
/** Departments counted by name; the rest are counted together. */
const NAMED = 8;

/** One page of one group; what to do is said of the reasons that stand on it. */
export function rollout(view: RolloutView, language: Language): Filled {
  const { rollout: words } = catalogueOf(language);
  const { sums, group, items, own } = view;
  const none = sums.total === 0;
  return {
    layout: 'report',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: words.title(sums.with, sums.total),
      lines: [
        [run(none ? words.none : words.counted, SMALL)],
        ...(none || own ? [] : [[run(words.fileInChat, SMALL)]]),
      ],
      notes: [],
      sections: none
        ? []
        : [
            ...reportSection(words.departments, departmentsOf(view, language)),
            ...reportSection(headingOf(view, language), listOf(view, language)),
            ...reportSection(words.todo, items.length === 0 ? [] : todoOf(group, items, language)),
          ],
      actions: buttons(...(none ? [] : buttonsOf(view, language))),
    },
  };
}

function departmentsOf({ sums }: RolloutView, language: Language): ReportSection['blocks'] {
  const { rollout: words } = catalogueOf(language);
  const { departments } = sums;
  const lines = departments
    .slice(0, NAMED)
    .map(({ department, with: having, total }) => [
      run(`${words.of(having, total)}  `, BOLD),
      run(oneLine(department, NAME_MAX)),
    ]);
  const rest = departments.length - NAMED;
  return [block([...lines, ...(rest > 0 ? [[run(words.moreDepartments(rest), SMALL)]] : [])])];
}

function headingOf({ group, sums, page, pages }: RolloutView, language: Language): string {
  const { rollout: words, lists } = catalogueOf(language);
  const heading = words.buttons.group(words.groups[group], sums[group]);
  return pages > 1 ? `${heading} · ${lists.pageOf(page + 1, pages)}` : heading;
}

function listOf({ group, items }: RolloutView, language: Language): ReportSection['blocks'] {
  const { rollout: words } = catalogueOf(language);
  return items.length === 0
    ? [block([[run(words.nobody[group])]])]
    : items.map((item) => block(linesOf(item, language), 'default'));
}

function linesOf(item: RolloutLine, language: Language): readonly (readonly Run[])[] {
  const { rollout: words, operations } = catalogueOf(language);
  const { name, unit, as, why, since } = item;
  const deputy = as === 'deputy' ? ` (${words.as.deputy})` : '';
  const from = since === undefined ? '' : ` · ${words.since(dateText(language, dayOf(since)))}`;
  return [
    [run(oneLine(name, NAME_MAX), BOLD), run(` · ${oneLine(unit, NAME_MAX)}${deputy}`)],
    ...(why === undefined ? [] : [[run(`${operations.reasons[why]}${from}`, SMALL)]]),
  ];
}

function todoOf(
  group: RolloutGroup,
  items: readonly RolloutLine[],
  language: Language,
): ReportSection['blocks'] {
  const { operations, rollout: words } = catalogueOf(language);
  const { reasons, remedies } = operations;
  const told = OUT_OF_REACH_REASONS.filter((reason) => items.some(({ why }) => why === reason));
  return [
    ...(group === 'without' ? [block([[run(words.install)]])] : []),
    ...told.map((reason) => block([named(`${sentence(reasons[reason])}:`, remedies[reason])])),
  ];
}

function buttonsOf({ group, sums, page, pages, own }: RolloutView, language: Language) {
  const { buttons: names, rollout: words } = catalogueOf(language);
  const to = (title: string, data: { group: RolloutGroup; page: number }): Button => ({
    title,
    press: { verb: 'rollout.show', data },
  });
  return [
    page > 0 && to(names.previousPage, { group, page: page - 1 }),
    page + 1 < pages && to(names.nextPage, { group, page: page + 1 }),
    ...ROLLOUT_GROUPS.filter((other) => other !== group).map((other) =>
      to(words.buttons.group(words.groups[other], sums[other]), { group: other, page: 0 }),
    ),
    own &&
      ({ title: words.buttons.file, press: { verb: 'rollout.file', data: {} } } satisfies Button),
  ];
}
