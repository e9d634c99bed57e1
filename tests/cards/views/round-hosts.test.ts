import { describe, expect, it } from 'vitest';
import type { RoundHostsView } from '../../../src/cards/index.ts';
import { expand } from '../../../src/cards/template.ts';
import { ROUND_HOST_INPUTS, roundHosts } from '../../../src/cards/views/round-hosts.ts';
import { aRound } from '../../support/a-round.ts';
import { inputIn, textIn, titlesIn } from '../walk.ts';

const NANNA = { id: 'nanna', name: 'Nanna Dahl', mail: 'nanna@town.example' };
const OLE = { id: 'ole', name: 'Ole Juul' };
const shown = (more: Partial<RoundHostsView> = {}) => {
  const view = { round: aRound(), coHosts: [], words: '', found: [], more: false, ...more };
  return expand(roundHosts(view, 'da'));
};

describe('roundHosts', () => {
  it('asks for words first', () => {
    expect(titlesIn(shown())).toEqual(['Find', 'Tilbage']);
    expect(textIn(shown())).toContain('Der er ingen medvært.');
  });

  it('lets one choose among those found, the only one chosen already', () => {
    const card = shown({ found: [NANNA] });
    expect(inputIn(card, ROUND_HOST_INPUTS.person)['value']).toBe('nanna');
    expect(titlesIn(card)).toEqual(['Gør til medvært', 'Find igen', 'Tilbage']);
    expect(inputIn(shown({ found: [NANNA, OLE] }), ROUND_HOST_INPUTS.person)['value']).toBe('');
  });

  it('names those there are, each to be taken off', () => {
    const card = shown({ coHosts: [NANNA, OLE] });
    expect(textIn(card)).toContain('Nanna Dahl, Ole Juul');
    expect(titlesIn(card)).toEqual(expect.arrayContaining(['Fjern Nanna Dahl', 'Fjern Ole Juul']));
  });

  it.each([
    ['nobody-found', 'Vi fandt ingen.'],
    ['nobody-chosen', 'Vælg en i listen.'],
    ['too-many', 'Der er plads til 3 medværter.'],
  ] as const)('says what is wrong: %s', (fault, words) => {
    expect(textIn(shown({ found: [NANNA], fault }))).toContain(`⚠ ${words}`);
  });
});
