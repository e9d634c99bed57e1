// The most important of a report, for a card that is read on a phone: overall first, then what has changed.
import type { Measured, Report } from './report.ts';
import { heightOf, linesIn, type Placed, ROOM } from './result-lines.ts';
import { pageOf, type Quote, type ResultPage, resultPage, unansweredIn } from './result-page.ts';

const MOST = 6;
const QUOTES = 3;
const VIEW = { kind: 'overall' } as const;

/**
 * At most six questions in the order asked: the overall ones, then those that changed most, then the
 * first that were asked. A report that fits on a card anyway is shown whole.
 */
export function resultBrief(report: Report, quotes: readonly Quote[]): ResultPage {
  const lines = linesIn(report, VIEW);
  const answered = lines.filter(({ line }) => line.cell.seen !== 'none');
  const height = answered.reduce((sum, { line }) => sum + heightOf(line), 0);
  const few = answered.length <= MOST && height <= ROOM;
  const chosen = few ? answered : chosenOf(answered);
  const latest = quotes.slice(0, QUOTES);
  if (few) return { ...resultPage(report, VIEW), ...(latest.length > 0 && { quotes: latest }) };
  return {
    ...pageOf(report, VIEW, { shown: chosen }),
    ...(latest.length > 0 && { quotes: latest }),
    ...unansweredIn(report, VIEW),
    more: answered.length - chosen.length,
    page: 0,
    pages: 1,
  };
}

function chosenOf(answered: readonly Placed[]): readonly Placed[] {
  const shown = answered.filter(({ line }) => line.cell.seen === 'shown' && !isText(line));
  const ranked = shown.toSorted((one, other) => weightOf(other) - weightOf(one));
  let room = ROOM;
  const chosen = new Set<Placed>();
  for (const placed of ranked.slice(0, MOST)) {
    room -= heightOf(placed.line);
    if (room < 0 && chosen.size > 0) break;
    chosen.add(placed);
  }
  return answered.filter((one) => chosen.has(one));
}

function isText({ cell }: Measured): boolean {
  return cell.seen === 'shown' && (cell.figures.kind === 'text' || cell.figures.kind === 'count');
}

/** A change that is significant weighs more than any that is not; questions asked of all come first. */
function weightOf({ item, line }: Placed): number {
  if (isOverall(item.id)) return 10_000;
  const changes = changesOf(line.judged);
  const moved = changes.filter(({ significant }) => significant);
  const largest = Math.max(0, ...(moved.length > 0 ? moved : changes).map(({ size }) => size));
  return (moved.length > 0 ? 1_000 : 0) + largest;
}

/** A question on its section as a whole, by the name it has in a set: `hr.overall`. */
export function isOverall(id: string): boolean {
  return /(^|\.)overall$/.test(id);
}

/** Sizes in percentage points; a point of a scale of five is a quarter of it. */
function changesOf(judged: Measured['judged']) {
  const { mean, parts, choices = [] } = judged ?? {};
  const shares = [...Object.values(parts ?? {}), ...choices.map((one) => one.judged)];
  return [
    ...(mean === undefined ? [] : [{ judged: mean, unit: 25 }]),
    ...shares.map((one) => ({ judged: one, unit: 1 })),
  ].flatMap(({ judged: { change, verdict }, unit }) =>
    change.kind === 'none'
      ? []
      : [{ size: Math.abs(change.difference) * unit, significant: verdict === 'significant' }],
  );
}
