import { beforeAll, describe, expect, it } from 'vitest';
import { standsFor } from '../../../src/text/suggestions/stands-for.ts';
import { loadStemmers } from '../../../src/text/suggestions/stemmers.ts';
import { compoundsOf, namesOfAreas } from '../../../src/text/suggestions/terms-of.ts';
import { type Vocabulary, vocabularyOf } from '../../../src/text/suggestions/vocabulary.ts';
import { TOWN_AREAS } from '../../../tools/town/town-areas.ts';
import { anArea, WORDS } from '../../support/suggesting.ts';

const KEYS = Object.keys(WORDS.areas);
let names: Vocabulary;
beforeAll(async () => {
  const stem = (await loadStemmers())('da');
  names = vocabularyOf(namesOfAreas(WORDS), stem, compoundsOf(WORDS, 'da'));
});

const keysOf = (id: string, name: string) => [...standsFor(anArea(id, name), KEYS, names).keys()];

describe('an area of a register', () => {
  it.each([
    ['Personaleområdet', ['hr']],
    ['Løn og ansættelser', ['hr']],
    ['Økonomi og indkøb', ['indkoeb', 'oekonomi']],
    ['Ejendomme', ['ejendom']],
    ['Sundhed og ældre', ['aeldre-sundhed']],
    ['Børn og Unge', ['dagtilbud', 'skole']],
    ['Teknik og Miljø', ['teknik-miljoe']],
    ['Andet eller ved ikke', []],
    ['Rottehullet', []],
  ])('called %s stands for %j', (name, keys) => {
    expect(keysOf('x1', name).toSorted()).toEqual(keys);
  });

  it('stands for what its id says, whatever its name is', () => {
    expect(keysOf('social', 'Økonomi')).toEqual(['social']);
  });

  it('that gathers several counts half', () => {
    const standing = standsFor(anArea('own-field', 'Mit eget fagområde'), KEYS, names);

    expect([standing.get('skole'), standing.get('hr')]).toEqual([0.5, undefined]);
  });

  it('of the made-up municipality is known, but for the one that is anything else', () => {
    const unknown = TOWN_AREAS.filter(({ id, name }) => keysOf(id, name).length === 0);

    expect(unknown.map(({ id }) => id)).toEqual(['other']);
  });
});
