import { describe, expect, it } from 'vitest';
import { areaName, holderName } from '../../src/cards/names.ts';
import type { Names } from '../../src/cards/names-model.ts';

const names: Names = {
  team: 'Forenklingsteamet',
  municipality: 'Solbæk',
  areas: {
    it: { name: 'It og adgange', owner: 'Ole Olsen', department: 'It og Digitalisering' },
    pay: { name: 'Løn', owner: 'Lone Lund' },
    own: { name: 'Mit eget fagområde' },
  },
  units: {},
  forums: { board: 'Direktionen' },
};
const proposer = { language: 'da', reader: 'proposer' } as const;

describe('holderName', () => {
  it.each([
    [{ kind: 'team' } as const, 'Forenklingsteamet'],
    [{ kind: 'owner', area: 'it' } as const, 'It og Digitalisering'],
    [{ kind: 'owner', area: 'pay' } as const, 'Lone Lund'],
    [{ kind: 'owner', area: 'own' } as const, 'Mit eget fagområde'],
    [{ kind: 'owner', area: 'gone' } as const, 'Forenklingsteamet'],
    [{ kind: 'forum', forum: 'Direktionen' } as const, 'Direktionen'],
    [{ kind: 'supplier' } as const, 'leverandøren'],
    [{ kind: 'proposer' } as const, 'dig'],
    [{ kind: 'nobody' } as const, 'Ingen – det er afsluttet'],
  ])('says who has it: %j', (holder, name) => {
    expect(holderName(holder, names, proposer)).toBe(name);
  });

  it('says "you" only to the proposer', () => {
    const handler = { language: 'da', reader: 'handler' } as const;

    expect(holderName({ kind: 'proposer' }, names, handler)).toBe('forslagsstilleren');
  });
});

describe('areaName', () => {
  it('is the id of an area nobody knows', () => {
    expect(areaName('it', names)).toBe('It og adgange');
    expect(areaName('gone', names)).toBe('gone');
  });
});
