// One question by group: everybody on top, then each group, and those that are hidden in one line.
import type { Measured } from '../../domain/results/report.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { type Button, buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { ResultGroupsView } from '../result-models.ts';
import { type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { groupField, groupName, itemField } from './result-filter.ts';
import { resultHead } from './result-head.ts';
import { entriesOf, entry, type ResultEntry, ratingEntry, stepEntries } from './result-lines.ts';

const HEADING = { size: 'medium', weight: 'bolder' } as const;
const NAME_MAX = 80;
const LABEL_MAX = 200;

/** Every figure of it is stored; a choice on the card only says which are shown. */
export function resultGroups(view: ResultGroupsView, language: Language): Filled {
  const { results: words } = catalogueOf(language).rounds;
  const { head, table, line, choices } = view;
  const above = resultHead(head, language, view.live);
  return {
    layout: 'results',
    words: {
      ...above,
      lines: [...above.lines, ...questionLines(view, language)],
      fields: [
        itemField(choices.items, { value: line.id, label: words.filter.item }, language),
        groupField(choices.groups, table, language),
      ],
      groups: [
        { heading: [[run(words.everybody, HEADING)]], entries: everybodyEntries(view, language) },
        { heading: [[run(words.tables[table], HEADING)]], entries: groupEntries(view, language) },
      ],
      horizontalBars: [],
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function questionLines(
  { line }: ResultGroupsView,
  language: Language,
): readonly (readonly Run[])[] {
  const { results: words } = catalogueOf(language).rounds;
  const { heading, label, scale = [] } = line;
  const [lowest, highest] = [scale[0], scale.at(-1)];
  const question =
    heading === undefined
      ? label
      : { da: `${heading.da} ${label.da}`, en: `${heading.en} ${label.en}` };
  const scaled =
    lowest === undefined || highest === undefined
      ? []
      : [[run(words.scaleOf(lowest[language], highest[language], scale.length), SMALL)]];
  return [[run(oneLine(question[language], LABEL_MAX), { weight: 'bolder' })], ...scaled];
}

function everybodyEntries(
  { head, line }: ResultGroupsView,
  language: Language,
): readonly ResultEntry[] {
  const at = { language, formerLabel: head.former?.label ?? '' };
  const { cell } = line;
  const steps =
    cell.seen === 'shown' && cell.figures.kind === 'rating'
      ? stepEntries(line, cell.figures, language)
      : [];
  return [...entriesOf(line, at), ...steps];
}

function groupEntries(view: ResultGroupsView, language: Language): readonly ResultEntry[] {
  const { head, table, line, rows } = view;
  const at = { language, formerLabel: head.former?.label ?? '' };
  const shown = rows.flatMap(({ group, cell, judged }) => {
    if (cell.seen !== 'shown') return [];
    const name = [run(oneLine(groupName(group, table, language), NAME_MAX))];
    const { figures } = cell;
    const measured = { ...line, cell, ...(judged && { judged }) };
    return figures.kind === 'rating'
      ? [ratingEntry(name, { line: ratingLine(line, judged), figures }, at)]
      : entriesOf(
          {
            ...measured,
            label: { da: groupName(group, table, 'da'), en: groupName(group, table, 'en') },
          },
          at,
        );
  });
  return [...shown, ...hiddenEntries(view, language)];
}

function ratingLine({ scale, outside }: ResultGroupsView['line'], judged: Measured['judged']) {
  return {
    ...(scale && { scale }),
    ...(outside && { outside }),
    ...(judged && { judged }),
  };
}

/** `Borgerservice, Kultur  skjult: …`, and those of which nobody answered. */
function hiddenEntries(
  { hidden: all, table }: ResultGroupsView,
  language: Language,
): readonly ResultEntry[] {
  const { results: words } = catalogueOf(language).rounds;
  const namesOf = (seen: readonly string[]) =>
    all
      .filter(({ cell }) => seen.includes(cell.seen))
      .map(({ group }) => groupName(group, table, language));
  const hidden = namesOf(['few', 'guard']);
  const guarded = all.some(({ cell }) => cell.seen === 'guard');
  const why = guarded ? (hidden.length === 2 ? 'two' : 'many') : 'few';
  return [...named(hidden, words.hiddenGroups[why]), ...named(namesOf(['none']), words.cells.none)];
}

function named(names: readonly string[], why: string): readonly ResultEntry[] {
  if (names.length === 0) return [];
  return [entry([run(oneLine(names.join(', '), LABEL_MAX * 2))], { below: [[run(why, SMALL)]] })];
}

function buttonsOf(view: ResultGroupsView, language: Language): readonly (Button | false)[] {
  const { results: words } = catalogueOf(language).rounds;
  const { buttons: names } = words;
  const { head, table, line, page, pages } = view;
  const { round } = head;
  const other = head.tables.find((one) => one !== table);
  const go = (title: string, to: number): Button => ({
    title,
    press: { verb: 'results.groups', data: { round, table, item: line.id, page: to } },
    takesInputs: false,
  });
  return [
    {
      title: words.filter.show,
      press: { verb: 'results.groups', data: { round, table, item: line.id, page: 0 } },
    },
    {
      title: names.overall,
      press: { verb: 'results.show', data: { round, page: 0 } },
      takesInputs: false,
    },
    other !== undefined && {
      title: names.groups[other],
      press: { verb: 'results.groups', data: { round, table: other, item: line.id, page: 0 } },
      takesInputs: false,
    },
    page > 0 && go(names.previous, page - 1),
    page < pages - 1 && go(names.next, page + 1),
    view.live !== true && {
      title: names.initiative,
      press: { verb: 'results.initiative', data: { round, item: line.id } },
      takesInputs: false,
    },
  ];
}
