// Every card, in every language, with texts of every length: what holds of all of them.
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { parsePress } from '../../src/cards/actions.ts';
import { type Card, expand } from '../../src/cards/template.ts';
import { LANGUAGES } from '../../src/domain/shared/language.ts';
import { drawn, SAMPLES } from './samples/samples.ts';
import { ALIVE, MARK, TYPED } from './samples/typed.ts';
import { complaintsAbout } from './schema.ts';
import { buttonsIn, nodesIn, placesIn } from './walk.ts';

const LIMIT = 28_000;
const MOST_BUTTONS = 6;
/** Typed by somebody, and shown as typed. */
const TYPED_AS_LAYOUT = ALIVE[0]?.slice(MARK.length + 1);

const CASES = Object.keys(SAMPLES).flatMap((name) =>
  LANGUAGES.flatMap((language) =>
    Object.entries(TYPED).map(([texts, typed]) => ({
      name,
      language,
      texts,
      card: drawn(name, typed, language),
    })),
  ),
);
const bytesOf = (card: unknown) => Buffer.byteLength(JSON.stringify(card), 'utf8');

describe.each(Object.keys(SAMPLES))('%s', (name) => {
  const cases = CASES.filter((one) => one.name === name);
  const alive = cases.filter(({ texts }) => texts === 'alive');

  /** What is wrong with any of the cards, and with which. */
  function wrong(find: (card: Card) => readonly unknown[]): readonly unknown[] {
    return cases.flatMap(({ card, language, texts }) =>
      find(card).map((found) => ({ language, texts, found })),
    );
  }

  it('is a card of version 1.5', () => {
    const complaints = wrong((card) =>
      placesIn(card).flatMap(({ node, path }) => complaintsAbout(node, path)),
    );

    expect(complaints).toEqual([]);
  });

  it('leaves nothing of its layout', () => {
    const leaks = wrong((card) =>
      (JSON.stringify(card).match(/\$\{[^}]*\}?/g) ?? []).filter(
        (found) => found !== TYPED_AS_LAYOUT,
      ),
    );

    expect(leaks).toEqual([]);
  });

  it('fits into a message', () => {
    expect(wrong((card) => [bytesOf(card)].filter((bytes) => bytes >= LIMIT))).toEqual([]);
  });

  it('has at most six buttons', () => {
    const counts = wrong((card) =>
      [buttonsIn(card).length].filter((count) => count > MOST_BUTTONS),
    );

    expect(counts).toEqual([]);
  });

  it('gives each input an id of its own', () => {
    const repeated = wrong((card) => {
      const ids = nodesIn(card, 'Input').map(({ id }) => id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });

    expect(repeated).toEqual([]);
  });

  it('has buttons that are understood, from older clients too', () => {
    const misunderstood = wrong((card) =>
      nodesIn(card, 'Action.Execute').filter(({ verb, data, title, fallback }) => {
        // A row that can be pressed has no title of its own.
        const same = { type: 'Action.Submit', data, ...(title !== undefined && { title }) };
        // An anonymous page carries answers, for which there is no room twice.
        const once = verb === 'round.anonymous' && fallback === 'drop';
        const told =
          Object(data)['verb'] === verb &&
          (once || isDeepStrictEqual({ ...Object(fallback), ...same }, fallback));
        return !told || parsePress(String(verb), Object(data)) === undefined;
      }),
    );

    expect(misunderstood).toEqual([]);
  });

  it('shows typed text only where nothing is made of it', () => {
    const elsewhere = alive.flatMap(({ card }) =>
      placesIn(card).flatMap(({ node, path }) =>
        Object.entries(node)
          .filter(
            ([key, value]) =>
              String(value).includes(MARK) &&
              typeof value === 'string' &&
              !isHarmless(node.type, key),
          )
          .map(([key, value]) => `${path}.${key}: ${value}`),
      ),
    );

    expect(elsewhere).toEqual([]);
  });

  it('opens no macro of a client', () => {
    const shown = alive.flatMap(({ card }) =>
      nodesIn(card, 'TextRun', 'TextBlock', 'Action', 'Input').flatMap((node) => [
        node['text'],
        node['title'],
        node['label'],
        node['placeholder'],
        ...(Array.isArray(node['choices']) ? node['choices'].map(({ title }) => title) : []),
      ]),
    );

    expect(shown.filter((text) => String(text).includes('{{'))).toEqual([]);
  });
});

describe('typed text', () => {
  it('appears as it was typed, but for what nobody sees', () => {
    const runs = nodesIn(drawn('proposal', TYPED.alive, 'da'), 'TextRun').map(({ text }) =>
      String(text).replaceAll('\u200b', ''),
    );

    for (const line of ALIVE) expect(runs).toContain(line);
  });

  it('stays as it was typed in a field', () => {
    const [field] = nodesIn(drawn('page-1', TYPED.alive, 'da'), 'Input.Text');

    expect(field?.['value']).toBe(ALIVE.join('\n'));
  });
});

describe('the checks', () => {
  it('find an unknown element, a missing label and a wrong value', () => {
    const card = {
      type: 'AdaptiveCard',
      version: '1.6',
      lang: 'da',
      body: [{ type: 'Badge' }, { type: 'Input.Text', id: 'a' }],
    };

    const complaints = placesIn(card).flatMap(({ node, path }) => complaintsAbout(node, path));

    expect(complaints).toHaveLength(3);
  });

  it('see a name that a layout asks for in vain', () => {
    expect(JSON.stringify(expand({ layout: 'message', words: {} }))).toContain(
      ['$', '{title}'].join(''),
    );
  });
});

/** A run, a choice, the title of a button (stripped), or the value of a field. */
function isHarmless(type: string, key: string): boolean {
  if (type === 'TextRun') return key === 'text';
  if (type.startsWith('Input.')) return key === 'value';
  return type.startsWith('Action.') && key === 'title';
}

afterAll(() => {
  const value = Math.max(...CASES.map(({ card }) => bytesOf(card)));
  console.log(
    JSON.stringify({
      figure: 'card.bytes.max',
      value,
      unit: 'bytes',
      limit: LIMIT,
      ok: value <= LIMIT,
    }),
  );
});
