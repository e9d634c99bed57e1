// The paths of surveys, polls and workshops, and of their results.
import type { ItemFigures, ItemReport, Measured, Report } from '../domain/results/report.ts';
import { asId, type RoundId } from '../domain/shared/ids.ts';
import { readResults, readRounds } from '../usecases/outside/read-rounds.ts';
import { cursorOf, linkTo, skipOf } from './paging.ts';
import { type ProblemCode, problem } from './problem.ts';
import { type Route, route } from './route.ts';
import { listQuery } from './shapes/initiative-shape.ts';
import { type ApiFigure, type ApiResults, resultsShape, roundPage } from './shapes/round-shape.ts';

const REFUSALS = {
  'not-allowed': 'forbidden',
  'not-found': 'not-found',
  'not-yet': 'not-now',
} as const satisfies Readonly<Record<string, ProblemCode>>;

export const ROUND_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/rounds',
    role: 'Rounds.Read',
    summary: 'Surveys, polls and workshops that were opened, the newest first.',
    query: listQuery,
    answer: roundPage,
    problems: ['bad-request'],
    handle: async ({ deps, application, here }, { query: { top, cursor } }) => {
      const skip = skipOf(cursor);
      if (skip === undefined) return problem('bad-request', ['cursor']);
      const read = await readRounds(deps, application, { skip, most: top });
      if (!read.ok) return problem('forbidden');
      const next = linkTo(here, { top }, cursorOf([String(skip + top)]));
      const { rounds, more } = read.value;
      return { status: 200, body: { value: rounds, ...(more && { nextLink: next }) } };
    },
  }),
  route({
    method: 'get',
    path: '/rounds/{id}/results',
    role: 'Rounds.Read',
    summary: 'What it came to, once it is counted; free texts are only counted.',
    answer: resultsShape,
    problems: ['not-found', 'not-now'],
    handle: async ({ deps, application, id }) => {
      const read = await readResults(deps, application, asId<RoundId>(id));
      if (!read.ok) return problem(REFUSALS[read.problem.kind]);
      return { status: 200, body: resultsJson(read.value) };
    },
  }),
];

function resultsJson(report: Report): ApiResults {
  const { round, title, kind, privacy, at, answered, asked } = report;
  return {
    ...{ round, title, kind, privacy, at, answered },
    ...(asked !== undefined && { asked }),
    items: report.items.map(itemJson),
  };
}

function itemJson(item: ItemReport): ApiResults['items'][number] {
  const { id, section, label, scale, choices, overall, tables } = item;
  return {
    ...{ id, section, question: label },
    ...(scale && { scale: [...scale] }),
    ...(choices && { choices: [...choices] }),
    overall: figureJson(overall),
    tables: tables.map(({ table, rows }) => ({
      by: table,
      rows: rows.map((row) => ({ group: row.group, figure: figureJson(row) })),
    })),
  };
}

function figureJson({ cell }: Measured): ApiFigure {
  return cell.seen === 'shown' ? shownJson(cell.figures) : { hidden: cell.seen };
}

function shownJson(figures: ItemFigures): ApiFigure {
  const { kind, n } = figures;
  if (kind === 'choices') {
    const choices = figures.choices.map(({ choice, share }) => {
      return { id: choice, count: share.count, of: share.n };
    });
    return { n, choices };
  }
  if (kind !== 'rating' && kind !== 'number') return { n };
  const mean = figures.mean === undefined ? {} : { mean: figures.mean };
  if (kind === 'rating') {
    return { n, ...mean, counts: [...figures.counts], outside: figures.outside };
  }
  return { n, ...mean, ...(figures.median !== undefined && { median: figures.median }) };
}
