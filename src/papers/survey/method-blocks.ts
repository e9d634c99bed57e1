// How a survey was made: who was asked, how the figures are worked out, and what is not shown and why.
import { hiddenCells, type TestedMean, testedMeans } from '../../domain/paper/survey-method.ts';
import type { Report } from '../../domain/results/report.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { responseRate } from '../../domain/statistics/response-rate.ts';
import { SCORE_THRESHOLD, TEXT_THRESHOLD } from '../../domain/statistics/suppress.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { exact, number, signed } from '../../i18n/numbers.ts';
import type { WordBlock, WordCell } from '../word/word-paper.ts';
import { groupText, questionText } from './question-text.ts';

export function methodBlocks(report: Report, language: Language): readonly WordBlock[] {
  const { papers, rounds } = catalogueOf(language);
  const { method: words } = papers.survey;
  const lines = rounds.resultsFile.method({ scores: SCORE_THRESHOLD, texts: TEXT_THRESHOLD });
  const hidden = hiddenCells(report);
  return [
    { kind: 'page' },
    { kind: 'heading', level: 1, text: words.heading },
    ...factsOf(report, language),
    ...rateBlocks(report, language),
    { kind: 'heading', level: 2, text: words.how },
    { kind: 'list', items: lines },
    { kind: 'heading', level: 2, text: words.hidden },
    { kind: 'text', text: hidden === 0 ? words.noneHidden : words.hiddenCount(hidden) },
    ...testBlocks(report, language),
  ];
}

function factsOf(report: Report, language: Language): readonly WordBlock[] {
  const { papers, rounds } = catalogueOf(language);
  const { facts } = papers.survey.method;
  const { asked, answered, privacy, at, former } = report;
  const fact = (label: string, text: string) => ({ kind: 'fact', label, text }) as const;
  const percent = asked === undefined ? undefined : responseRate({ answered, asked }).percent;
  return [
    ...(asked === undefined ? [] : [fact(facts.asked, number(language, asked))]),
    fact(facts.answered, number(language, answered)),
    ...(percent === undefined ? [] : [fact(facts.rate, `${percent} %`)]),
    fact(facts.privacy, rounds.resultsFile.privacies[privacy]),
    fact(facts.counted, dateText(language, dayOf(at))),
    ...(former === undefined || former.label === '' ? [] : [fact(facts.former, former.label)]),
  ];
}

function rateBlocks({ rates }: Report, language: Language): readonly WordBlock[] {
  const { papers, rounds } = catalogueOf(language);
  const { survey } = papers;
  const { ratesColumns: columns } = survey.method;
  return rates.flatMap(({ table, lines }): readonly WordBlock[] => [
    {
      kind: 'table',
      title: survey.method.rates(survey.tables.by[table]),
      dense: true,
      columns: [
        { header: survey.columns.group[table], width: 55 },
        { header: columns.asked, width: 15 },
        { header: columns.answered, width: 15 },
        { header: columns.rate, width: 15 },
      ],
      rows: lines.map(({ groups, asked, answered }) => [
        groups
          .map((one) =>
            one === undefined ? rounds.resultsFile.noGroup : groupText(one, table, language),
          )
          .join(', '),
        { figure: number(language, asked) },
        { figure: number(language, answered) },
        { figure: `${responseRate({ answered, asked }).percent ?? 0} %` },
      ]),
    },
    ...(lines.some(({ groups }) => groups.length > 1)
      ? [{ kind: 'text', text: survey.method.together } as const]
      : []),
  ]);
}

/** The tests of the means of everybody together; those by group stand in the Excel file. */
function testBlocks(report: Report, language: Language): readonly WordBlock[] {
  const { method: words } = catalogueOf(language).papers.survey;
  const { testColumns: columns } = words;
  const tested = testedMeans(report);
  if (tested.length === 0) return [];
  return [
    {
      kind: 'table',
      title: words.tests,
      dense: true,
      columns: [
        { header: columns.what, width: 40 },
        { header: columns.change, width: 10 },
        { header: columns.test, width: 16 },
        { header: columns.p, width: 9 },
        { header: columns.adjusted, width: 11 },
        { header: columns.verdict, width: 14 },
      ],
      rows: tested.map((one) => testRow(one, language)),
    },
  ];
}

function testRow({ item, change, adjusted, verdict }: TestedMean, language: Language) {
  const { results, resultsFile } = catalogueOf(language).rounds;
  const cells: readonly WordCell[] = [
    questionText(item, language),
    { figure: signed(language, change.shown, 1) },
    resultsFile.tests[change.test],
    { figure: pText(change.p, language) },
    { figure: pText(adjusted, language) },
    results.verdicts[verdict],
  ];
  return cells;
}

/** Three decimals; what is smaller says so. */
function pText(p: number | undefined, language: Language): string {
  const { below } = catalogueOf(language).papers.survey.method;
  if (p === undefined) return '–';
  return p < 0.001 ? below : exact(language, p);
}
