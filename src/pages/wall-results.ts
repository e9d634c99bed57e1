// Results on a wall: the question, and a bar with its number for each answer.
import type { WallBar, WallResult } from '../domain/round/wall.ts';
import type { Language } from '../domain/shared/language.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import { average } from '../i18n/numbers.ts';
import { type Node, node } from './markup.ts';

type Words = ReturnType<typeof catalogueOf>['wall'];

/** As many fit on a screen nobody scrolls. */
const MOST = 4;

/** Undefined when there is nothing to show yet. */
export function wallResults(results: readonly WallResult[], language: Language): Node | undefined {
  if (results.length === 0) return undefined;
  const { wall: words } = catalogueOf(language);
  return node('section', { class: 'results' }, [
    node('h2', {}, words.results),
    node(
      'div',
      { class: 'questions' },
      results.slice(0, MOST).map((one) => resultNode(one, words, language)),
    ),
    results.length > MOST ? node('p', { class: 'small' }, words.more) : undefined,
  ]);
}

function resultNode(
  { question, n, mean, bars, hidden }: WallResult,
  words: Words,
  language: Language,
): Node {
  const line = hidden
    ? words.hidden
    : [
        ...(mean === undefined ? [] : [words.mean(average(language, mean.value), mean.points)]),
        words.answers(n),
      ].join(' · ');
  return node('article', {}, [
    node('h3', {}, question),
    node('p', { class: 'small' }, line),
    node(
      'ul',
      { class: 'bars' },
      bars.map((bar) => barNode(bar, words)),
    ),
  ]);
}

/** The number stands in words beside the bar, which says nothing new. */
function barNode({ label, count, percent }: WallBar, words: Words): Node {
  return node('li', {}, [
    node('span', { class: 'label' }, label),
    node('span', { class: 'number' }, `${words.percent(percent)} · ${count}`),
    bar(percent),
  ]);
}

function bar(percent: number): Node {
  const set = {
    viewBox: '0 0 100 4',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
    class: 'bar',
  };
  return node('svg', set, [
    node('rect', { width: '100', height: '4', class: 'ground' }),
    node('rect', { width: `${percent}`, height: '4', class: 'fill' }),
  ]);
}
