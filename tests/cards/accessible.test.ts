// What a screen reader needs of every card there is; how it is drawn is looked at in a browser.
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/shared/language.ts';
import { drawn, SAMPLES } from './samples/samples.ts';
import { TYPED } from './samples/typed.ts';
import { calledBy, placesIn, textIn } from './walk.ts';

type Node = Readonly<Record<string, unknown>>;

const NODES = Object.keys(SAMPLES).flatMap((name) =>
  LANGUAGES.flatMap((language) => {
    const card = drawn(name, TYPED.usual, language);
    return placesIn(card).map(({ node }) => ({ name, language, card, node }));
  }),
);

/** Cards with an element that should say something and does not. */
function silent(is: (node: Node) => boolean, says: (node: Node) => unknown): readonly string[] {
  const found = NODES.filter(({ node }) => is(node));
  expect(found.length).toBeGreaterThan(0);
  return found
    .filter(({ node }) => String(says(node) ?? '').trim() === '')
    .map(({ name, language }) => `${name} (${language})`);
}

const isOf = (kind: string) => (node: Node) => String(node['type']).startsWith(kind);

it('labels every field', () => {
  expect(silent(isOf('Input.'), (node) => node['label'] ?? node['title'])).toEqual([]);
});

it('says what every button does, and every row to clients that do not read it', () => {
  expect(silent(isOf('Action.'), (node) => calledBy({ type: '', ...node }))).toEqual([]);
});

it('says which language it is in', () => {
  const wrong = NODES.filter(({ card, language }) => card['lang'] !== language);

  expect(wrong.map(({ name }) => name)).toEqual([]);
});

it('marks its title as a heading', () => {
  const headed = new Set(
    NODES.filter(({ node }) => node['style'] === 'heading').map(({ name }) => name),
  );

  expect(Object.keys(SAMPLES).filter((name) => !headed.has(name))).toEqual([]);
});

it('holds no picture that says nothing', () => {
  const pictures = NODES.filter(({ node }) => isOf('Image')(node));

  expect(pictures.filter(({ node }) => !node['altText']).map(({ name }) => name)).toEqual([]);
});

it('tells nothing by colour alone: what is coloured as good or bad says so', () => {
  const coloured = NODES.filter(({ node }) =>
    ['attention', 'warning', 'good'].includes(String(node['color'])),
  );
  const wordless = coloured.filter(({ node }) => !/\p{L}|\d|[⚠✓]/u.test(String(node['text'])));

  expect(wordless.map(({ name }) => name)).toEqual([]);
});

it('leaves the name of a row that can be pressed to all that stands on it', () => {
  const rows = NODES.filter(({ node }) => node['selectAction'] !== undefined);
  const titled = rows.filter(({ node }) => 'title' in Object(node['selectAction']));
  const nameless = rows.filter(({ node }) => !/\p{L}|\d/u.test(textIn(node)));

  expect(rows.length).toBeGreaterThan(100);
  expect([...titled, ...nameless].map(({ name, node }) => `${name}: ${textIn(node)}`)).toEqual([]);
});
