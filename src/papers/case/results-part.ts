// What the proposals of a case show: what is asked for, who may change it, how much it takes.
import type { AreaLine } from '../../domain/paper/case-facts.ts';
import type { StatusGroup } from '../../domain/paper/status-group.ts';
import { EXTENTS } from '../../domain/proposal/assessment.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { listText } from '../../i18n/list-text.ts';
import { number } from '../../i18n/numbers.ts';
import type { WordBlock, WordCell } from '../word/word-paper.ts';
import type { CaseContext } from './case-context.ts';

const GOING: readonly StatusGroup[] = ['under-way', 'late', 'planned'];
const OTHERWISE: readonly StatusGroup[] = ['answered', 'not-carried-out'];
const OPEN: readonly StatusGroup[] = ['forum', 'waiting'];

/** So many needs are told, those asked for most. */
const MOST_NEEDS = 3;

/**
 * The short version is without the table, and tells of the hassle elsewhere; of a single proposal
 * nothing is counted.
 */
export function resultsPart(context: CaseContext, short = false): readonly WordBlock[] {
  const { facts, words } = context;
  const { results } = words;
  const { hassle } = facts;
  const items = [
    needsOf(context),
    results.ownRules(facts.ownRules, facts.count),
    authoritiesOf(context),
    extentsOf(context),
    results.shared(facts.shared, facts.count),
    short || hassle === undefined ? '' : results.hassle(hassle.average, hassle.of),
  ].filter((one) => one !== '');
  return [{ kind: 'list', items }, ...(short || facts.count === 1 ? [] : [tableOf(context)])];
}

function needsOf({ facts, words, language }: CaseContext): string {
  const { results } = words;
  const known = facts.needs.filter(({ key }) => key !== 'unknown').slice(0, MOST_NEEDS);
  const all = known.map(({ key, count }) => {
    const name = results.needNames[key];
    return facts.count === 1 ? name : results.need(name, count);
  });
  return all.length === 0 ? '' : results.needs(listText(language, all), facts.count);
}

function authoritiesOf({ facts, words, language }: CaseContext): string {
  const { results } = words;
  const all = facts.authorities.map(({ key, count }) => {
    const name = results.authorityNames[key];
    return facts.count === 1 ? name : results.authority(name, count);
  });
  return results.authorities(listText(language, all), facts.count);
}

function extentsOf({ facts, words, language }: CaseContext): string {
  const { results } = words;
  const assessed = EXTENTS.filter((one) => facts.extents[one] > 0);
  const missing = facts.count - EXTENTS.reduce((sum, one) => sum + facts.extents[one], 0);
  const all = assessed.map((one) => {
    const name = results.extentNames[one];
    return facts.count === 1 ? name : results.extent(name, facts.extents[one]);
  });
  return [
    assessed.length === 0 ? '' : results.extents(listText(language, all), facts.count),
    missing === 0 ? '' : results.notAssessed(missing),
  ]
    .filter((one) => one !== '')
    .join(' ');
}

function tableOf(context: CaseContext): WordBlock {
  const { facts, words } = context;
  const { table, columns, total } = words.results;
  const { groups, count } = facts;
  const sum: AreaLine = { area: undefined, count, groups };
  return {
    kind: 'table',
    title: table,
    columns: [
      { header: columns.area, width: 24 },
      { header: columns.count, width: 13 },
      { header: columns.done, width: 18 },
      { header: columns.going, width: 16 },
      { header: columns.otherwise, width: 15 },
      { header: columns.open, width: 16 },
    ],
    rows: [
      ...facts.areas.map((line) => [nameOf(line, context), ...figures(line, context)]),
      [{ text: total, bold: true as const }, ...figures(sum, context)],
    ],
  };
}

function nameOf({ area }: AreaLine, { stock, language }: CaseContext): string {
  const found = stock.register.areas.find(({ id }) => id === area);
  return found?.name[language] ?? catalogueOf(language).papers.noArea;
}

function figures({ count, groups }: AreaLine, { language }: CaseContext): readonly WordCell[] {
  const sum = (of: readonly StatusGroup[]) => of.reduce((all, one) => all + groups[one], 0);
  return [count, groups.done, sum(GOING), sum(OTHERWISE), sum(OPEN)].map((value) => ({
    figure: number(language, value),
  }));
}
