/** Samples that are built differently: what a tool looks at that is too slow to look at them all. */
import type { Card } from '../../src/cards/template.ts';
import { drawn, SAMPLES } from './samples/samples.ts';
import { TYPED } from './samples/typed.ts';
import { placesIn } from './walk.ts';

/** What decides how an element is drawn, besides what it is. */
const TELLING = ['style', 'isMultiSelect', 'isMultiline', 'label', 'selectAction', 'fallback'];

/** What a card is built of: each kind of element with where it stands, in whatever number. */
function buildOf(card: Card): string {
  const kinds = placesIn(card).map(({ node, path }) => {
    const told = TELLING.filter((name) => name in node);
    const style = String(node['style'] ?? '');
    return [path.replaceAll(/\[\d+\]/g, ''), node.type, style, ...told].join(' ');
  });
  return [...new Set(kinds)].sort().join('\n');
}

/** A sample of every build there is, the first of each. */
export function samplesOfEveryBuild(): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of Object.keys(SAMPLES)) {
    const build = buildOf(drawn(name, TYPED.usual, 'da'));
    if (!seen.has(build)) seen.set(build, name);
  }
  return [...seen.values()];
}
