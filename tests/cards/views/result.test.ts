import { expect, it } from 'vitest';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';
import { nodesIn, textIn, titlesIn } from '../walk.ts';

const card = (name: string, language: 'da' | 'en' = 'da') => drawn(name, USUAL, language);

it('shows the rate, the change with its sign, what has moved, and nothing of the spread', () => {
  const text = textIn(card('result, first page'));

  expect(text).toContain('268 af 412 har svaret (65 %)');
  expect(text).toContain('(+0,1) ikke signifikant');
  expect(text).toContain('Neutrale svar er faldet 10 procentpoint (signifikant)');
  expect(text).toContain('31 har ikke brugt');
  expect(text).not.toContain('0,9');
});

it('leads on, and to what can be done with it', () => {
  expect(titlesIn(card('result, a page with two ways'))).toEqual([
    'Forrige',
    'Næste',
    'Det vigtigste',
    'Vis pr. forvaltning',
    'Temaer i fritekst',
    'Opret tiltag',
  ]);
});

it('draws the means as a chart with a text beside it', () => {
  const [chart] = nodesIn(card('result, first page'), 'Chart.HorizontalBar');

  expect(JSON.stringify(chart?.['fallback'])).toContain('Gennemsnit: ');
});

it('says that it is not the last word while people still answer, and takes nothing further', () => {
  const live = card('result of a group, live');

  expect(textIn(live)).toContain('Foreløbigt');
  expect(titlesIn(live)).not.toContain('Opret tiltag');
});

it('opens on the most important, with quotes, and names what nobody answered on one line', () => {
  const brief = card('result, the most important with quotes');

  expect(textIn(brief)).toContain('Citater\n»Hver gang vi får en ny vikar');
  expect(textIn(brief).match(/ingen svar/g)).toBeNull();
  expect(textIn(brief).match(/Ingen har svaret på: /g)).toHaveLength(1);
  expect(titlesIn(brief)).toEqual([
    'Vis alle spørgsmål',
    'Vis pr. forvaltning',
    'Temaer i fritekst',
    'Hent som Excel',
    'Opret tiltag',
    'Skjul en tekst',
  ]);
});
