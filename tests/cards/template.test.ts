import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expand, LAYOUTS, readLayout } from '../../src/cards/template.ts';
import { LANGUAGES } from '../../src/domain/shared/language.ts';
import { SAMPLES } from './samples/samples.ts';
import { USUAL } from './samples/typed.ts';

/** The names a layout asks for, and those its lists ask of each item. */
interface Asked {
  readonly names: Set<string>;
  readonly lists: Map<string, Asked>;
}

const EXPRESSION = /^\$\{(.+)\}$/;

function askedBy(layout: unknown): Asked {
  const asked: Asked = { names: new Set(), lists: new Map() };
  collect(layout, asked);
  return asked;
}

function collect(node: unknown, asked: Asked): void {
  if (typeof node === 'string') {
    const name = EXPRESSION.exec(node)?.[1];
    if (name !== undefined) asked.names.add(name);
  } else if (Array.isArray(node)) {
    for (const item of node) collect(item, asked);
  } else if (typeof node === 'object' && node !== null) {
    collectObject(node, asked);
  }
}

function collectObject(node: object, asked: Asked): void {
  const { $data, ...rest } = { $data: undefined, ...node };
  const name = EXPRESSION.exec(String($data))?.[1];
  const items = name === undefined ? asked : itemsOf(asked, name);
  for (const value of Object.values(rest)) collect(value, items);
}

/** What is asked of each item of a list. */
function itemsOf(asked: Asked, list: string): Asked {
  asked.names.add(list);
  const items = asked.lists.get(list) ?? { names: new Set(), lists: new Map() };
  asked.lists.set(list, items);
  return items;
}

/** Names asked for and not given, and names given and not asked for. */
function differences(asked: Asked, given: unknown, path: string): readonly string[] {
  if (asked.names.has('$data')) return [];
  const words = new Map(Object.entries(Object(given)));
  const missing = [...asked.names].filter((name) => !words.has(name));
  const unused = [...words.keys()].filter((name) => !asked.names.has(name));
  const within = [...asked.lists].flatMap(([name, items]) => {
    const list = words.get(name);
    return Array.isArray(list)
      ? list.flatMap((item, at) => differences(items, item, `${path}.${name}[${at}]`))
      : [`${path}.${name} is no list`];
  });
  return [
    ...missing.map((name) => `${path}.${name} is missing`),
    ...unused.map((name) => `${path}.${name} is not used`),
    ...within,
  ];
}

describe.each(Object.entries(SAMPLES))('the layout of %s', (_, fill) => {
  it.each(LANGUAGES)('is given what it asks for in %s, and nothing else', (language) => {
    const { layout, words } = fill(USUAL, language);

    expect(differences(askedBy(readLayout(layout)), words, layout)).toEqual([]);
  });
});

describe('layouts', () => {
  it('are all used and all there', () => {
    const used = Object.values(SAMPLES).map((fill) => fill(USUAL, 'da').layout);
    const files = globSync('cards/layouts/*.json').map((file) => basename(file, '.json'));

    expect(files.sort()).toEqual([...LAYOUTS].sort());
    expect([...new Set(used)].sort()).toEqual([...LAYOUTS].sort());
  });

  it('hold no words', () => {
    const SHOWN = /"(?:text|title|label|placeholder)":"(?!\$\{)[^"]*"/g;

    const words = LAYOUTS.flatMap((name) => JSON.stringify(readLayout(name)).match(SHOWN) ?? []);

    expect(words).toEqual([]);
  });

  it('share their parts', () => {
    expect(JSON.stringify(readLayout('message'))).not.toContain('$part');
  });
});

describe('expand', () => {
  it('gives the same card the second time, from a layout parsed once', () => {
    const filled = SAMPLES['review']?.(USUAL, 'da') ?? { layout: 'page', words: {} };

    expect(expand(filled)).toEqual(expand(filled));
  });

  it('evaluates nothing that stands in the words', () => {
    const typed = ['$', '{jsonStringify($root)}'].join('');
    const words = { lang: 'da', eyebrow: [], lines: [], actions: [], title: typed };

    expect(JSON.stringify(expand({ layout: 'message', words }))).toContain(typed);
  });
});
