// A survey in short: how many answered, and the findings of each section in sentences.
import {
  allCounts,
  type MeanFinding,
  type SectionFindings,
  surveyFindings,
} from '../../domain/paper/survey-findings.ts';
import type { Report } from '../../domain/results/report.ts';
import type { Language } from '../../domain/shared/language.ts';
import { responseRate } from '../../domain/statistics/response-rate.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { listText } from '../../i18n/list-text.ts';
import { besideText, meanText, movedTexts, percentText } from '../../i18n/result-words.ts';
import type { WordBlock } from '../word/word-paper.ts';
import { groupText, questionText } from './question-text.ts';

interface Said {
  readonly language: Language;
  /** What the wave before is called; empty when there is none. */
  readonly label: string;
}

export function shortBlocks(report: Report, language: Language): readonly WordBlock[] {
  const { survey } = catalogueOf(language).papers;
  return [{ kind: 'heading', level: 1, text: survey.short }, ...findingBlocks(report, 2, language)];
}

/** The same without its heading; `level` is that of the headings of the sections. */
export function findingBlocks(
  report: Report,
  level: 2 | 3,
  language: Language,
): readonly WordBlock[] {
  const findings = surveyFindings(report);
  const said = { language, label: report.former?.label ?? '' };
  return [
    { kind: 'text', text: wholeText(report, findings, language) },
    ...findings.flatMap((one): readonly WordBlock[] => {
      const items = sentencesOf(one, said);
      return items.length === 0
        ? []
        : [
            { kind: 'heading', level, text: one.section.title[language] },
            { kind: 'list', items },
          ];
    }),
  ];
}

/** How many answered, what it is compared with, and whether anything has moved. */
function wholeText(
  { answered, asked, former }: Report,
  findings: readonly SectionFindings[],
  language: Language,
): string {
  const { survey } = catalogueOf(language).papers;
  const percent = asked === undefined ? undefined : responseRate({ answered, asked }).percent;
  const { compared } = allCounts(findings);
  const moved = findings.reduce((sum, { significant }) => sum + significant.length, 0);
  return [
    percent === undefined || asked === undefined
      ? survey.answered(answered)
      : survey.rate(answered, asked, percent),
    former === undefined || former.label === '' ? survey.first : survey.compared(former.label),
    ...(compared === 0
      ? []
      : [moved === 0 ? survey.unmoved(compared) : survey.moved(moved, compared)]),
  ].join(' ');
}

function sentencesOf(findings: SectionFindings, said: Said): readonly string[] {
  const { language } = said;
  const { survey } = catalogueOf(language).papers;
  const { overall, isNew, ends, chosen, groups, moved } = findings;
  const name = (one: MeanFinding) => questionText(one.item, language);
  return [
    ...overall.map((one) =>
      survey.overall(name(one), meanText(one.mean, language), changeOf(one, said)),
    ),
    ...(isNew ? [survey.isNew] : waysOf(findings, said)),
    ...moved.flatMap(({ item, judged }) =>
      movedTexts(judged, language).map((text) => survey.asked(questionText(item, language), text)),
    ),
    ...(ends
      ? [
          survey.ends(
            { question: name(ends.highest), mean: meanText(ends.highest.mean, language) },
            { question: name(ends.lowest), mean: meanText(ends.lowest.mean, language) },
          ),
        ]
      : []),
    ...chosen.map(({ item, choice, share }) =>
      survey.chosen(
        questionText(item, language),
        item.choices?.find(({ id }) => id === choice)?.label[language] ?? choice,
        percentText(share),
      ),
    ),
    ...groups.map((one) =>
      survey.group(
        groupText(one.group, one.table, language),
        name(one),
        `${meanText(one.mean, language)}${changeOf(one, said)}`,
      ),
    ),
  ];
}

/** How many went which way, and which of them chance alone would hardly have moved. */
function waysOf(
  { counts, significant }: SectionFindings,
  { language, label }: Said,
): readonly string[] {
  const { survey } = catalogueOf(language).papers;
  const { compared, up, down, same } = counts;
  if (compared === 0) return [];
  const ways = [
    ...(up > 0 ? [survey.way.up(up)] : []),
    ...(down > 0 ? [survey.way.down(down)] : []),
    ...(same > 0 ? [survey.way.same(same)] : []),
  ];
  const moved = significant.map(
    (one) => `»${questionText(one.item, language)}«${bracketsOf(one, { language, label })}`,
  );
  return [
    `${survey.ways(label, listText(language, ways), compared)} ${
      moved.length === 0 ? survey.none : survey.significant(listText(language, moved))
    }`,
  ];
}

function bracketsOf({ mean, judged }: MeanFinding, { language, label }: Said): string {
  const beside = judged === undefined ? '' : besideText(judged, language, { mean, label });
  return beside === '' ? '' : ` ${beside}`;
}

/** ` (+0,1), ikke signifikant`: the words of the cards; nothing where nobody asked before. */
function changeOf(finding: MeanFinding, said: Said): string {
  const { verdicts } = catalogueOf(said.language).rounds.results;
  const { judged } = finding;
  if (judged === undefined || judged.verdict === 'new') return '';
  return `${bracketsOf(finding, said)}, ${verdicts[judged.verdict]}`;
}
