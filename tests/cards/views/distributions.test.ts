import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { distributions } from '../../../src/cards/views/distributions.ts';
import type { Digest } from '../../../src/domain/digest/digest.ts';
import { digestIn } from '../samples/channel.ts';
import { namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { nodesIn, placesIn, textIn } from '../walk.ts';

const shown = (more: Partial<Digest> = {}) =>
  expand(distributions({ digest: digestIn(USUAL, more), names: namesIn(USUAL, 'da') }, 'da'));

describe('distributions', () => {
  it('says each in words and figures', () => {
    const text = textIn(shown());

    expect(text).toContain('Område\nIt og adgange\n5 (42 %)');
    expect(text).toContain('Behov\nBedre it\n6 (50 %)');
    expect(text).toContain('Hvor kravet kommer fra\nEn central afdeling\n7 (58 %)');
    expect(text).toContain('Oplevet bøvl\n5 af 5\n4 (33 %)');
    expect(text).toContain('Ikke besvaret\n1 (8 %)');
  });

  it('says why the areas add up to more than there are proposals', () => {
    const why = 'Et forslag kan høre til flere områder.';
    const byArea = [
      { key: 'it', count: 4 },
      { key: 'finance', count: 3 },
    ];

    expect(textIn(shown({ received: 5, byArea }))).toContain(why);
    expect(textIn(shown({ received: 7, byArea }))).not.toContain(why);
  });

  it('draws the longest bar for the largest count, and none is empty', () => {
    const bars = nodesIn(shown(), 'TextBlock')
      .map(({ text }) => String(text))
      .filter((text) => text.startsWith('█'));

    expect(Math.max(...bars.map((bar) => bar.length))).toBe(20);
    expect(Math.min(...bars.map((bar) => bar.length))).toBeGreaterThan(0);
  });

  it('draws the bars of all distributions on one scale', () => {
    const byArea = [{ key: 'it', count: 10 }];
    const byNeed = [{ key: 'system', count: 5 }];

    const bars = nodesIn(
      shown({ received: 10, byArea, byNeed, byOrigin: [], byHassle: [] }),
      'TextBlock',
    )
      .map(({ text }) => String(text))
      .filter((text) => text.startsWith('█'));

    expect(bars.map((bar) => bar.length)).toEqual([20, 10]);
  });

  it('puts those without an answer last, also in the chart, however many they are', () => {
    const byNeed = [
      { key: 'unknown', count: 7 },
      { key: 'system', count: 3 },
      { key: 'process', count: 2 },
    ];
    const card = shown({ received: 12, byNeed });
    const [donut] = nodesIn(card, 'Chart.Donut');

    expect(textIn(card)).toMatch(/Bedre it\n3[\s\S]*Klarere arbejdsgang\n2[\s\S]*Ikke besvaret\n7/);
    expect(donut?.['data']).toMatchObject([{}, {}, { legend: 'Ikke besvaret' }]);
  });

  it('never adds those without an answer up with others', () => {
    const byArea = [
      ...Array.from({ length: 30 }, (_, at) => ({ key: `area-${at}`, count: 1 })),
      { key: 'unknown', count: 1 },
    ];

    expect(textIn(shown({ received: 31, byArea }))).toMatch(
      /Andre\n22 \(71 %\)[\s\S]*Ikke besvaret\n1 \(3 %\)/,
    );
  });

  it('puts text before charts, and text in their place where none are drawn', () => {
    const types = placesIn(shown()).map(({ node }) => node.type);
    const charts = nodesIn(shown(), 'Chart');

    expect(types.indexOf('Chart.Donut')).toBeGreaterThan(types.lastIndexOf('ColumnSet'));
    expect(charts.map(({ type }) => type)).toEqual(['Chart.Donut', 'Chart.HorizontalBar']);
    expect(textIn(charts[0]?.['fallback'])).toContain('Bedre it 6 · Enklere regel eller krav 3');
  });

  it('adds up what there is no room for', () => {
    const byArea = Array.from({ length: 30 }, (_, at) => ({ key: `area-${at}`, count: 1 }));

    expect(textIn(shown({ received: 30, byArea }))).toContain('Andre\n21 (70 %)');
  });

  it('says so when there is nothing to distribute', () => {
    const empty = { received: 0, byArea: [], byNeed: [], byOrigin: [], byHassle: [] };

    expect(textIn(shown(empty))).toContain('Der kom ingen forslag i perioden');
    expect(nodesIn(shown(empty), 'Chart')).toEqual([]);
  });
});
