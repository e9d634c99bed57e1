import { describe, expect, it } from 'vitest';
import { initiativesNamed } from '../../../../src/bot/handlers/owner/initiative-words.ts';

const areas = { it: { name: 'It og adgange' }, loen: { name: 'Ansættelse og løn' } };

describe('initiativesNamed', () => {
  it.each([
    ['', { kind: 'open' }],
    ['a', { kind: 'open' }],
    ['Forsinkede', { kind: 'late' }],
    ['late', { kind: 'late' }],
    ['mine', { kind: 'mine' }],
    ['alle', { kind: 'all' }],
    ['færdigt', { kind: 'state', state: 'done' }],
    ['dropped', { kind: 'state', state: 'dropped' }],
    ['it', { kind: 'area', area: 'it' }],
    ['ansæt', { kind: 'area', area: 'loen' }],
    ['noget andet', { kind: 'open' }],
  ])('understands %j', (words, filter) => {
    expect(initiativesNamed(words, { areas })).toEqual(filter);
  });
});
