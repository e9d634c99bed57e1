import { describe, expect, it } from 'vitest';
import { filterNamed } from '../../../../src/bot/handlers/channel/filter-words.ts';

const areas = { it: { name: 'It og adgange' }, staff: { name: 'Ansættelse og løn' } };

describe('filterNamed', () => {
  it.each([
    ['', 'all'],
    ['a', 'all'],
    ['vejret', 'all'],
    ['Forsinkede', 'overdue'],
    ['late', 'overdue'],
    ['ubehandlede', 'untouched'],
    ['mangler vurdering', 'unassessed'],
    ['vurderede', 'assessed'],
    ['mine', 'mine'],
    ['MED', 'concernsMed'],
    ['budget', 'budget'],
    ['automatisering', 'automation'],
    ['lov', 'touchesLaw'],
    ['flytter arbejde', 'movesWork'],
    ['it', 'area:it'],
    [' ANSÆT ', 'area:staff'],
  ])('understands %j as %s', (words, filter) => {
    expect(filterNamed(words, { areas })).toBe(filter);
  });
});
