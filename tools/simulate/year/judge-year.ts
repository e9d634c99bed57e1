/** The figures of a simulated year: who was told twice, never, or of what was none of theirs. */
import type { LedgerEntry } from '../../../src/domain/delivery/ledger.ts';
import { type Figure, figure } from '../../bench/figure.ts';
import { expectedOf, isToldToAll } from './courses.ts';
import type { Lived } from './live-year.ts';

const NONE = { unit: 'messages', limit: 0 };

/** Judges what was lived through. */
export function judgedYear({ courses, numbers, entries, left }: Lived): readonly Figure[] {
  const told = new Map<string, number>();
  for (const what of entries.flatMap(toldIn)) told.set(what, (told.get(what) ?? 0) + 1);
  const expected = new Set(
    courses.flatMap((course, index) =>
      [course.proposer, ...course.endorsers].flatMap((person) =>
        expectedOf(course).map((kind) => `${kind} ${numbers.get(index)} ${person}`),
      ),
    ),
  );
  const twice = [...told.values()].filter((times) => times > 1).length;
  const never = [...expected].filter((what) => !told.has(what)).length;
  const astray = [...told.keys()].filter((what) => !expected.has(what)).length;
  return [
    figure('year.told', told.size, { unit: 'messages', limit: expected.size }),
    figure('year.twice', twice, NONE),
    figure('year.never', never, NONE),
    figure('year.astray', astray, NONE),
    figure('year.left', left, { unit: 'outbox rows', limit: 0 }),
  ];
}

function toldIn({ content, to }: LedgerEntry): readonly string[] {
  return isToldToAll(content.kind) && 'no' in content
    ? [`${content.kind} ${content.no} ${to}`]
    : [];
}
