// Draws shares as bars with Word's own chart: read aloud by its alternative text, told apart in grey.
import type { FileChild } from 'docx';
import type { Docx } from './load-docx.ts';
import type { Place } from './place.ts';
import type { WordBars } from './word-paper.ts';
import { wordText } from './word-text.ts';

/** From dark to light, with the colour of figures on top of each: at least 4.5:1 (WCAG 2.1, 1.4.3). */
const SERIES = [
  { fill: '1F3864', figure: 'FFFFFF' },
  { fill: '8FAADC', figure: '000000' },
  { fill: 'C9D6EE', figure: '000000' },
  { fill: '4A4A4A', figure: 'FFFFFF' },
  { fill: 'BFBFBF', figure: '000000' },
] as const;
/** In pixels; there are 15 twentieths of a point to one. */
const TWIPS = 15;
const BAR = 34;
const AROUND = 70;
/** A page takes no more. */
const TALLEST = 840;

export function drawBars(
  docx: Docx,
  { title, alt, series, rows }: WordBars,
  { width, styles, fresh }: Place,
): readonly FileChild[] {
  const { Paragraph, ChartRun } = docx;
  const chart = new ChartRun({
    type: 'bar',
    stacking: 'stacked',
    gapWidth: 45,
    categories: rows.map(({ label }) => wordText(label)),
    series: series.map((name, at) => {
      const { fill, figure } = SERIES[at % SERIES.length] ?? SERIES[0];
      return {
        name: wordText(name),
        values: rows.map(({ shares }) => shares[at] ?? null),
        color: fill,
        dataLabels: { value: true, numberFormat: '0" %";;', font: { size: 9, color: figure } },
      };
    }),
    categoryAxis: { reverseOrder: true, font: { size: 9, color: '000000' } },
    valueAxis: { minimum: 0, maximum: 100, visible: false, gridlines: false },
    ...(series.length < 2
      ? { legend: false }
      : { legend: { position: 'bottom', font: { size: 9, color: '000000' } } }),
    chartArea: { border: 'none' },
    transformation: {
      width: Math.round(width / TWIPS),
      height: Math.min(TALLEST, rows.length * BAR + AROUND),
    },
    altText: { name: wordText(title), description: wordText(alt) },
  });
  return [
    new Paragraph({
      text: wordText(title),
      style: styles.tableTitle,
      ...(fresh && { pageBreakBefore: true }),
    }),
    new Paragraph({ children: [chart] }),
  ];
}
