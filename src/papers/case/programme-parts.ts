// The parts of a case about a work programme: its initiatives, and the survey it is built on.
import { benefitSums } from '../../domain/paper/benefit-sums.ts';
import { byFocus, type FocusGroup, programmeOf } from '../../domain/paper/programme.ts';
import type { CasePart } from '../../domain/paper/skeletons.ts';
import type { PaperInitiative } from '../../domain/paper/stock.ts';
import { yearOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { frontBlocks } from '../programme/front-blocks.ts';
import { ledToTable } from '../survey/led-to-blocks.ts';
import { findingBlocks } from '../survey/short-blocks.ts';
import type { WordBlock } from '../word/word-paper.ts';
import type { CaseContext } from './case-context.ts';
import { annexesPart, decisionPart } from './close-part.ts';
import { programmeAsks } from './programme-asks.ts';

export type PartWriters = Readonly<
  Record<CasePart, (context: CaseContext) => readonly WordBlock[]>
>;

/** So many initiatives of a focus area are named; all of them stand in the annex. */
const MOST_NAMED = 4;
const NOTHING = () => [];

export const PROGRAMME: PartWriters = {
  summary: summaryPart,
  background: backgroundPart,
  results: programmePart,
  going: ({ stock: { report }, language }) =>
    report === undefined ? [] : findingBlocks(report, 3, language),
  pending: NOTHING,
  practice: NOTHING,
  more: ({ stock, language }) => (stock.report === undefined ? [] : ledToTable(stock, language)),
  earlier: ({ language }) => open(wordsOf(language).earlier),
  med: NOTHING,
  economy: economyPart,
  next: nextPart,
  recommendation: programmeAsks,
  annexes: annexesPart,
  'decided-by': ({ forum }) => [{ kind: 'text', text: forum }],
  decision: decisionPart,
};

function summaryPart({ stock, given, forum, language }: CaseContext): readonly WordBlock[] {
  const { wanted, on, report } = stock;
  const { year = yearOf(on) } = wanted.scope;
  const text = wordsOf(language).summary[given.matter](forum, year);
  return [{ kind: 'text', text: report ? wordsOf(language).withSurvey(text, report.title) : text }];
}

function backgroundPart(context: CaseContext): readonly WordBlock[] {
  const { stock, language, words } = context;
  const { wanted, on, report, register } = stock;
  const { background } = wordsOf(language);
  const { year = yearOf(on), area } = wanted.scope;
  const found = register.areas.find(({ id }) => id === area);
  const sentences = [
    background.how(year),
    ...(found ? [words.background.area(found.name[language])] : []),
    ...(report ? [background.survey(report.title, report.answered)] : []),
  ];
  return [{ kind: 'text', text: sentences.join(' ') }];
}

function programmePart(context: CaseContext): readonly WordBlock[] {
  const all = initiativesOf(context);
  return [
    ...frontBlocks(all, context.language),
    { kind: 'list', items: byFocus(all).map((one) => focusLine(one, context)) },
  ];
}

function focusLine({ focus, initiatives }: FocusGroup, { language }: CaseContext): string {
  const { noFocus } = catalogueOf(language).papers.programme;
  const named = initiatives
    .slice(0, MOST_NAMED)
    .map(({ title, horizon }) => (horizon === undefined ? title : `${title} (${horizon.text})`));
  const rest = initiatives.length - named.length;
  const list = rest === 0 ? named : [...named, wordsOf(language).others(rest)];
  // Titles have commas of their own.
  return wordsOf(language).focus(focus ?? noFocus, list.join('; '));
}

/** What the initiatives are expected to give; what they cost is registered nowhere. */
function economyPart(context: CaseContext): readonly WordBlock[] {
  const { economy } = wordsOf(context.language);
  const { hours, kr } = benefitSums(initiativesOf(context), []).expected.estimated;
  const sentences = [
    ...(hours.of === 0 ? [] : [economy.hours(hours.sum, hours.of)]),
    ...(kr.of === 0 ? [] : [economy.kr(kr.sum, kr.of)]),
  ];
  return [
    ...(sentences.length === 0 ? [] : [{ kind: 'text', text: sentences.join(' ') } as const]),
    ...open(economy.open),
  ];
}

function nextPart(context: CaseContext): readonly WordBlock[] {
  const { stock, language, words } = context;
  const { year = yearOf(stock.on) } = stock.wanted.scope;
  const text = [wordsOf(language).next(initiativesOf(context).length, year), words.next.told];
  return [{ kind: 'text', text: text.join(' ') }];
}

function initiativesOf({ stock }: CaseContext): readonly PaperInitiative[] {
  return programmeOf(stock).flatMap(({ focuses }) => focuses.flatMap((one) => one.initiatives));
}

function open(text: string): readonly WordBlock[] {
  return [{ kind: 'open', text }];
}

function wordsOf(language: CaseContext['language']) {
  return catalogueOf(language).papers.programmeCase;
}
