import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/shared/language.ts';
import { catalogueOf } from '../../src/i18n/catalogue.ts';

/** Every text of a catalogue by its path; a sentence with values is its source. */
function textsIn(node: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof node === 'string') return new Map([[path, node]]);
  if (typeof node === 'function') return new Map([[path, String(node)]]);
  const inside = Object.entries(Object(node)).flatMap(([key, child]) => [
    ...textsIn(child, `${path}.${key}`),
  ]);
  return new Map(inside);
}

const danish = textsIn(catalogueOf('da'));
const english = textsIn(catalogueOf('en'));

/** Words of the other language, and words to avoid. */
const NOT_DANISH =
  /\b(?:the|your?|proposals?|please|next|back|send it|draft|submit|dashboard|feedback)\b/i;
const AVOIDED =
  /\b(?:afvist|flet|procesejer|opsummering|afsendelsesliste|wave|bølge|trafiklys|forældet|CPR)\b/;
/** The list's own name, and the committee's annex; to a leader nothing is called a traffic light. */
const TRAFFIC_LIGHT = /^\.(?:lists\.trafficLight|papers\.)/;
/** Said in both languages on purpose. */
const BILINGUAL = /^\.(?:buttons\.english|chat\.(?:help\.commands|language)\.)/;

/** What is said, in order; how many words mean a thing is each language's own. */
function whatIsSaid(texts: ReadonlyMap<string, string>): readonly string[] {
  return [
    ...new Set([...texts.keys()].map((path) => path.replace(/(Words.*)\.\d+$/, '$1'))),
  ].sort();
}

describe('the catalogues', () => {
  it('say the same things', () => {
    expect(whatIsSaid(english)).toEqual(whatIsSaid(danish));
    expect(danish.size).toBeGreaterThan(200);
  });

  it.each(LANGUAGES)('leave nothing unsaid in %s', (language) => {
    const empty = [...textsIn(catalogueOf(language))].filter(([, text]) => text.trim() === '');

    expect(empty).toEqual([]);
  });

  it('speak Danish in Danish', () => {
    const foreign = [...danish].filter(
      ([path, text]) => !BILINGUAL.test(path) && quoted(text).some((said) => NOT_DANISH.test(said)),
    );

    expect(foreign).toEqual([]);
  });

  it('use the words people use', () => {
    const avoided = [...danish].filter(
      ([path, text]) =>
        !TRAFFIC_LIGHT.test(path) && quoted(text).some((said) => AVOIDED.test(said)),
    );

    expect(avoided).toEqual([]);
  });

  it('do not repeat the Danish in English', () => {
    const same = [...english].filter(
      ([path, text]) => !BILINGUAL.test(path) && /[æøå]/i.test(quoted(text).join(' ')),
    );

    expect(same).toEqual([]);
  });
});

/** What a text or sentence says, without the code around it. */
function quoted(text: string): readonly string[] {
  if (!text.includes('=>')) return [text];
  return [...text.matchAll(/'([^']*)'|`([^`]*)`/g)].map(([, one, other]) =>
    (one ?? other ?? '').replace(/\$\{[^}]*\}/g, ''),
  );
}

describe('counts', () => {
  it('agree with what is counted', () => {
    const { lists, channel, digest, proposal } = catalogueOf('da');

    expect(lists.count(1)).toBe('1 forslag');
    expect(lists.count(0)).toBe('Ingen forslag');
    expect(channel.confirm.readers(1)).toBe('1 person kan læse denne kanal.');
    expect(channel.confirm.readers(214)).toBe('214 personer kan læse denne kanal.');
    expect([0, 1, 5].map(digest.figures.received)).toEqual(['nye', 'nyt', 'nye']);
    expect([0, 1, 5].map(digest.figures.answered)).toEqual(['besvarede', 'besvaret', 'besvarede']);
    expect(digest.summary('Uge 52', { received: 1, answered: 1, overdue: 0 })).toBe(
      'Uge 52: 1 nyt, 1 besvaret, 0 over fristen nu',
    );
    expect(digest.waits.toAssess(1, 1)).toBe('mangler vurdering, i 1 dag');
    expect(digest.waits.toAssess(31, 16)).toBe('mangler vurdering, det ældste i 16 dage');
    expect(digest.endorsedBy(1)).toBe('1 arbejdsplads');
    expect(digest.empty('Uge 52', 9)).toBe('Uge 52: ingen nye forslag. 9 er fortsat over fristen.');
    expect(proposal.history.mine.forwarded({ holder: 'It og Digitalisering' })).toBe(
      'Sendt videre til It og Digitalisering',
    );
  });
});
