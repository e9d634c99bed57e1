import { expect, it } from 'vitest';
import type { Measured, Report } from '../../../src/domain/results/report.ts';
import { resultBrief } from '../../../src/domain/results/result-brief.ts';
import { aReport } from '../../cards/samples/results.ts';
import { USUAL } from '../../cards/samples/typed.ts';

const REPORT = aReport(USUAL);
const shown = ({ sections }: ReturnType<typeof resultBrief>) =>
  sections.flatMap(({ lines }) => lines.map(({ id }) => id));

/** The report with other names or figures for some of its questions. */
function differing(
  differs: Readonly<Record<string, { id?: string; overall?: Measured }>>,
  count = 30,
): Report {
  const items = REPORT.items.slice(0, count).map((item) => ({ ...item, ...differs[item.id] }));
  return { ...REPORT, items };
}

const changed = (size: number, verdict: 'significant' | 'not-significant'): Measured => ({
  ...(REPORT.items[0]?.overall ?? { cell: { seen: 'few' } }),
  judged: {
    mean: {
      change: { kind: 'compared', difference: size, shown: size, test: 'welch', p: 0.01 },
      verdict,
    },
  },
});

it('takes the overall questions and what has changed most, in the order asked', () => {
  const report = differing({
    q9: { overall: changed(-3, 'significant') },
    q20: { id: 'hr.overall', overall: changed(0, 'not-significant') },
    q25: { overall: changed(2.9, 'not-significant') },
  });
  const brief = resultBrief(report, []);

  expect(shown(brief)).toContain('q9');
  expect(shown(brief)).toContain('hr.overall');
  expect(shown(brief)).not.toContain('q25');
  expect(shown(brief)).toHaveLength(6);
  expect(brief.more).toBe(24);
  expect(shown(brief).indexOf('q9')).toBeLessThan(shown(brief).indexOf('hr.overall'));
});

it('shows a short report whole, with nothing more to see', () => {
  const brief = resultBrief(differing({}, 2), []);

  expect(shown(brief)).toEqual(['q0', 'q1']);
  expect(brief.more).toBeUndefined();
});

it('names what nobody answered once, a whole section as one', () => {
  const none = { overall: { cell: { seen: 'none' } } } as const;
  const second = Object.fromEntries(
    Array.from({ length: 8 }, (_, at) => [`q${at + 8}`, none] as const),
  );
  const brief = resultBrief(differing({ q1: none, ...second }), []);

  expect(brief.unanswered).toEqual([REPORT.items[1]?.label, REPORT.sections[1]?.title]);
  expect(shown(brief)).not.toContain('q1');
});

it('takes the three quotes released last along', () => {
  const quotes = ['a', 'b', 'c', 'd'].map((text) => ({ item: 'q3', text }));

  expect(resultBrief(REPORT, quotes).quotes).toEqual(quotes.slice(0, 3));
});
