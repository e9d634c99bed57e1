// Works out everything a round came to: tables, changes, and its free texts by theme.
import { type ComparedItem, compareSets } from '../questions/compare-sets.ts';
import { type Item, itemsIn } from '../questions/items.ts';
import type { Page, QuestionSet } from '../questions/question-set.ts';
import { tablesOf } from '../questions/result-rules.ts';
import type { Asked, Given } from '../round/given.ts';
import { type RateLine, rateByDepartment } from '../round/rate-by-group.ts';
import type { Background } from '../round/response.ts';
import type { Round } from '../round/round.ts';
import type { PersonId } from '../shared/ids.ts';
import { type Register, UNIT_TYPES } from '../shared/register.ts';
import { type Instant, isoOf } from '../shared/time.ts';
import type { Published } from '../statistics/publish.ts';
import { judgeReport } from './judge-report.ts';
import { type Measuring, measure, measureAny } from './measure.ts';
import { choicesOf, itemKind, scaleIn, textsIn } from './replies.ts';
import {
  type GroupRows,
  type GroupTable,
  type ItemFigures,
  type ItemReport,
  type Measured,
  type Report,
  type ResultText,
  type Section,
  themeKey,
} from './report.ts';
import type { Read } from './themes.ts';

/** Answers as they count; with who gave them in a named round. */
export interface Handed extends Given {
  readonly person?: PersonId;
}

export interface ReportFrom {
  readonly round: Round;
  /** With the register's choices written in. */
  readonly set: QuestionSet;
  readonly given: readonly Handed[];
  /** People; there may be fewer answers kept of an anonymous round. */
  readonly answered: number;
  /** Of a wave: everybody it went to, and the ids of those who have answered. */
  readonly wave?: { readonly asked: readonly Asked[]; readonly answered: ReadonlySet<string> };
  readonly register: Pick<Register, 'units'>;
  readonly read: Read;
  /** The wave before, as it was stored. */
  readonly former?: { readonly report: Report; readonly set: QuestionSet };
  readonly now: Instant;
}

export interface Built {
  readonly report: Report;
  /** Free texts that may be shown to the team, by item. */
  readonly texts: Readonly<Record<string, readonly ResultText[]>>;
}

/** The report as of now, by the groups of this day. */
export function buildReport(from: ReportFrom): Built {
  const { round, set, given, wave, former } = from;
  const tables = tablesOf(set).filter((table) => table !== 'overall');
  const measuring = {
    given,
    tables: tables.map((table) => ({ table, groups: groupsOf(table, from) })),
    named: round.privacy === 'named',
    read: from.read,
  };
  const items = itemsIn(set);
  const bare = items.map((item) => itemReport(item, measuring));
  const compared = former === undefined ? [] : comparedOf(round, set, former.set);
  const earlier = former?.report.items ?? [];
  const label = round.wave?.label;
  const report: Report = {
    tenant: round.tenant,
    round: round.id,
    title: round.title,
    kind: round.kind,
    privacy: round.privacy,
    ...(label !== undefined && { label }),
    ...(former && { former: { round: former.report.round, label: former.report.label ?? '' } }),
    set: round.set,
    at: isoOf(from.now),
    answered: from.answered,
    ...(wave !== undefined && { asked: wave.asked.length }),
    tables,
    rates:
      wave === undefined ? [] : tables.map((table) => ({ table, lines: ratesOf(table, wave) })),
    sections: set.pages.flatMap((page) => sectionOf(page, items, measuring)),
    items: former === undefined ? bare : judgeReport(bare, { items: earlier, compared }, tables),
  };
  return { report, texts: textsOf(items, report, from) };
}

function comparedOf(round: Round, now: QuestionSet, before: QuestionSet): readonly ComparedItem[] {
  const mapped = (round.wave?.mapped ?? []).map((id) => ({ before: id, now: id }));
  return compareSets(before, now, mapped);
}

/**
 * Those a wave was sent to, else the register's of this day; and those some answers came from. In an
 * order that stays.
 */
function groupsOf(table: GroupTable, { register, given, wave }: ReportFrom): readonly string[] {
  const units = register.units.map(({ department, type }) => ({ department, unitType: type }));
  const backgrounds: readonly Background[] = [
    ...(wave === undefined ? units : wave.asked.map(({ background }) => background)),
    ...given.map(({ background }) => background),
  ];
  if (table === 'unit-type') {
    const known = new Set(backgrounds.map(({ unitType }) => unitType));
    return UNIT_TYPES.filter((type) => known.has(type));
  }
  const names = backgrounds.flatMap(({ department }) => department ?? []);
  return [...new Set(names)].toSorted((one, other) => one.localeCompare(other, 'da'));
}

function itemReport(item: Item, measuring: Measuring): ItemReport {
  const { id, question, rated, page } = item;
  const scaled = scaleIn(question);
  const choices = itemKind(item) === 'choices' ? namedChoices(item) : undefined;
  return {
    id,
    section: page.id,
    label: rated?.label ?? question.short ?? question.label,
    ...(rated !== undefined && { heading: question.label }),
    ...(scaled && { scale: scaled.scale }),
    ...(scaled?.outside && { outside: scaled.outside.label }),
    ...(choices && { choices }),
    ...measured(measure(item, measuring), measuring),
  };
}

function namedChoices(item: Item): ItemReport['choices'] {
  const { question } = item;
  const written =
    'choices' in question && typeof question.choices === 'object' ? question.choices : [];
  return choicesOf(item).map((id) => ({
    id,
    label: written.find((one) => one.id === id)?.label ?? YES_NO[id] ?? { da: id, en: id },
  }));
}

const YES_NO: Readonly<Record<string, ItemReport['label']>> = {
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
};

/** One item needs no heading of its own; a page with several does. */
function sectionOf(page: Page, items: readonly Item[], measuring: Measuring): readonly Section[] {
  const own = items.filter((item) => item.page.id === page.id);
  if (own.length === 0) return [];
  return [{ id: page.id, title: page.title, ...measured(measureAny(own, measuring), measuring) }];
}

function measured(
  { overall, tables }: Published<ItemFigures>,
  measuring: Measuring,
): { readonly overall: Measured; readonly tables: readonly GroupRows[] } {
  return {
    overall: { cell: overall },
    tables: tables.flatMap(({ rows }, at) => {
      const table = measuring.tables[at]?.table;
      return table === undefined ? [] : [{ table, rows }];
    }),
  };
}

/** By unit type as by department: the rule for small groups is one. */
function ratesOf(
  table: GroupTable,
  { asked, answered }: NonNullable<ReportFrom['wave']>,
): readonly RateLine[] {
  if (table === 'department') return rateByDepartment(asked, answered);
  const byType = asked.map(({ background, ...one }) => {
    const { unitType } = background;
    return { ...one, background: unitType === undefined ? {} : { department: unitType } };
  });
  return rateByDepartment(byType, answered);
}

function textsOf(
  items: readonly Item[],
  report: Report,
  { given, read, round }: ReportFrom,
): Built['texts'] {
  const shown = items.filter(
    (item) =>
      itemKind(item) === 'text' &&
      report.items.find(({ id }) => id === item.id)?.overall.cell.seen === 'shown',
  );
  const named = round.privacy === 'named';
  return Object.fromEntries(
    shown.map((item) => [
      item.id,
      given
        .flatMap((one) => (textsIn(item, one) ?? []).map((text) => ({ text, by: one.person })))
        .toSorted((one, other) => one.text.localeCompare(other.text, 'da'))
        .map(({ text, by }, at) => ({
          id: `t${at + 1}`,
          text,
          themes: [...new Set(read(text).map(themeKey))],
          ...(named && by !== undefined && { by }),
        })),
    ]),
  );
}
