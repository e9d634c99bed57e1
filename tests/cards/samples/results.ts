// Cards of results, up to thirty questions in twelve departments.

import { result } from '../../../src/cards/views/result.ts';
import { resultFile } from '../../../src/cards/views/result-file.ts';
import { resultGroups } from '../../../src/cards/views/result-groups.ts';
import { resultList } from '../../../src/cards/views/result-list.ts';
import { resultOrigin } from '../../../src/cards/views/result-origin.ts';
import { resultRefused } from '../../../src/cards/views/result-refused.ts';
import { resultTexts } from '../../../src/cards/views/result-texts.ts';
import { resultThemes } from '../../../src/cards/views/result-themes.ts';
import { roundHide } from '../../../src/cards/views/round-hide.ts';
import { itemPage } from '../../../src/domain/results/item-page.ts';
import type { Report } from '../../../src/domain/results/report.ts';
import { resultBrief } from '../../../src/domain/results/result-brief.ts';
import { headOf, resultPage } from '../../../src/domain/results/result-page.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import type { JudgedQuestion } from '../../../src/domain/statistics/judge.ts';
import { AT, type Fill } from './data.ts';
import type { Typed } from './typed.ts';

const compared = (shown: number, p: number) =>
  ({ kind: 'compared', difference: shown, shown, test: 'welch', statistic: 1.3, p }) as const;
const MOVED: Omit<JudgedQuestion, 'key'> = {
  mean: { change: compared(0.1, 0.2), verdict: 'not-significant', adjusted: 0.4 },
  parts: {
    negative: { change: compared(-7, 0.01), verdict: 'significant', adjusted: 0.03 },
    neutral: { change: compared(-10, 0.01), verdict: 'significant', adjusted: 0.03 },
    positive: { change: compared(17, 0.01), verdict: 'significant', adjusted: 0.03 },
  },
};

/** A report of thirty questions, twelve departments and five types, with typed texts wherever there may be some. */
export function aReport({ long, name }: Typed, questions = 30, departments = 12): Report {
  const both = (text: string) => ({ da: text, en: text });
  const rating = {
    kind: 'rating',
    n: 237,
    mean: 3.24,
    sd: 0.9,
    outside: 31,
    counts: [1, 66, 94, 85, 22],
    parts: {
      negative: { count: 67, n: 268 },
      neutral: { count: 94, n: 268 },
      positive: { count: 107, n: 268 },
    },
  } as const;
  const shown = { cell: { seen: 'shown', figures: rating }, judged: MOVED } as const;
  const rows = Array.from({ length: departments }, (_, at) => ({
    group: `${at + 1} ${name}`.slice(0, 60),
    ...(at < departments - 2
      ? shown
      : ({ cell: { seen: at % 2 === 0 ? 'few' : 'guard' } } as const)),
  }));
  const tables = [
    { table: 'department', rows },
    { table: 'unit-type', rows: [{ group: 'school', ...shown }] },
  ] as const;
  const scale = ['Meget utilfreds', 'Utilfreds', 'Hverken', 'Tilfreds', 'Meget tilfreds'].map(both);
  const choices = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, label: both(long(100)) }));
  const section = (at: number) => `s${Math.floor(at / 8)}`;
  const items = Array.from({ length: questions }, (_, at) => {
    const base = { id: `q${at}`, section: section(at), label: both(long(200)) };
    if (at === 2) {
      const share = { count: 110, n: 268 };
      const figures = {
        kind: 'choices',
        n: 268,
        choices: choices.map(({ id }) => ({ choice: id, share })),
      } as const;
      return {
        ...base,
        choices,
        overall: { cell: { seen: 'shown', figures } as const },
        tables: [],
      };
    }
    if (at === 3) {
      const themes = [
        { of: 'area', is: 'it', name: both(name), n: 12, words: [name, name, name] },
        { of: 'need', is: 'system', n: 7, words: [name] },
      ] as const;
      const figures = { kind: 'text', n: 19, themes } as const;
      return { ...base, overall: { cell: { seen: 'shown', figures } as const }, tables: [] };
    }
    if (at === 4)
      return { ...base, scale, overall: { cell: { seen: 'few' } as const }, tables: [] };
    return { ...base, scale, outside: both('Har ikke brugt'), overall: shown, tables };
  });
  return {
    tenant: asId('tenant'),
    round: asId('round-1'),
    title: long(200),
    kind: 'survey',
    privacy: 'confidential',
    label: '2026',
    former: { round: asId('round-0'), label: '2025' },
    set: { id: 'set', version: 1 },
    at: AT,
    answered: 268,
    asked: 412,
    tables: ['department', 'unit-type'],
    rates: [],
    sections: [...new Set(items.map((item) => item.section))].map((id) => ({
      id,
      title: both(long(100)),
      overall: { cell: { seen: 'shown', figures: { kind: 'count', n: 240 } } },
      tables: [],
    })),
    items,
  };
}

const PLACES = ['name', 'note', 'shortlist', 'answer'] as const;

function hideView({ long }: Typed) {
  return { round: asId<RoundId>('round-1'), kind: 'survey', title: long(200), typed: '' } as const;
}

/** Every card about results. */
export function results(): Record<string, Fill> {
  const overall =
    (page: number): Fill =>
    (typed, language) =>
      result(resultPage(aReport(typed), { kind: 'overall' }, { page }), language);
  const choicesOf = ({ items }: Report) => ({
    items: items.map(({ id, label }) => ({ id, label, section: label })),
    groups: ['1', '2', '3'],
  });
  return {
    'result, first page': overall(0),
    'result, a page with two ways': overall(1),
    'result, last page': overall(99),
    'result, the most important with quotes': (typed, language) => {
      const report = aReport(typed);
      const none = { overall: { cell: { seen: 'none' } as const } };
      const items = report.items.map((item, at) => (at > 26 ? { ...item, ...none } : item));
      const quotes = [1, 2, 3, 4].map(() => ({ item: 'q3', text: typed.long(1_000) }));
      return result({ ...resultBrief({ ...report, items }, quotes), mayHide: true }, language);
    },
    'result, a page with quotes': (typed, language) => {
      const quotes = [1, 2, 3, 4, 5, 6, 7].map(() => ({ item: 'q3', text: typed.long(1_000) }));
      return result(resultPage(aReport(typed), { kind: 'overall' }, { quotes }), language);
    },
    'hide a text': (typed, language) => roundHide(hideView(typed), language),
    'hide a text, nothing typed': (typed, language) =>
      roundHide({ ...hideView(typed), problem: 'required' }, language),
    'hide a text, looked at': (typed, language) =>
      roundHide(
        {
          ...hideView(typed),
          typed: typed.long(300),
          preview: {
            found: PLACES.flatMap((where) => [1, 2].map(() => ({ where, text: typed.long(900) }))),
            copies: 3,
            unseen: true,
          },
        },
        language,
      ),
    'hide a text, nothing to be seen': (typed, language) =>
      roundHide(
        { ...hideView(typed), typed: 'ord', preview: { found: [], copies: 0, unseen: true } },
        language,
      ),
    'hide a text, done': (typed, language) =>
      roundHide({ ...hideView(typed), kind: 'workshop', done: { busy: 2 } }, language),
    'result of a group, live': (typed, language) => {
      const report = aReport(typed);
      const [row] = report.items[0]?.tables[0]?.rows ?? [];
      const view = { kind: 'group', table: 'department', group: row?.group ?? '' } as const;
      return result({ ...resultPage(report, view, { page: 1 }), live: true }, language);
    },
    'result by department': (typed, language) => {
      const report = aReport(typed, 30, 40);
      const page = itemPage(report, { table: 'department', item: 'q0' }, 1);
      if (page === undefined) throw new Error('there is no such table');
      return resultGroups({ ...page, choices: choicesOf(report) }, language);
    },
    'result themes': (typed, language) => {
      const report = aReport(typed);
      const items = report.items.flatMap(({ id, label, overall: { cell } }) =>
        cell.seen === 'shown' && cell.figures.kind === 'text'
          ? [1, 2, 3, 4].map((at) => ({ id: `${id}${at}`, label, shown: cell.figures }))
          : [],
      );
      const shown = items.flatMap((item) =>
        item.shown.kind === 'text' ? [{ ...item, shown: item.shown }] : [],
      );
      return resultThemes({ head: headOf(report), items: shown }, language);
    },
    'result texts': (typed, language) => {
      const report = aReport(typed);
      const text = { text: typed.long(4_000), themes: ['area:it'] };
      return resultTexts(
        {
          head: headOf(report),
          live: false,
          item: { id: 'q3', label: { da: typed.long(200), en: typed.long(200) } },
          texts: [
            { ...text, id: 't1' },
            { ...text, id: 't2', name: typed.name },
            { ...text, id: 't3', released: { by: typed.name, on: '2026-12-01' } },
          ],
          page: 1,
          pages: 3,
        },
        language,
      );
    },
    'result origin': (typed, language) => {
      const report = aReport(typed);
      return resultOrigin({ head: headOf(report), items: choicesOf(report).items }, language);
    },
    'result file': (typed, language) =>
      resultFile(
        { head: headOf(aReport(typed)), link: 'https://forenkl.example/file/x', minutes: 30 },
        language,
      ),
    'result file, no address': (typed, language) =>
      resultFile({ head: headOf(aReport(typed)), minutes: 30 }, language),
    'result list': ({ long }, language) =>
      resultList(
        {
          rounds: Array.from({ length: 8 }, (_, at) => ({
            round: asId(`round-${at}`),
            title: long(200),
            kind: 'survey' as const,
            ...(at > 0 && { on: '2026-12-01' }),
          })),
          page: 1,
          pages: 3,
        },
        language,
      ),
    'result list, empty': (_, language) => resultList({ rounds: [], page: 0, pages: 1 }, language),
    'result refused, not yet': (_, language) =>
      resultRefused({ kind: 'not-yet', answered: 12 }, language),
    'result refused': (_, language) => resultRefused({ kind: 'not-theirs' }, language),
  };
}
