import { describe, expect, it } from 'vitest';
import { batchNamed } from '../../../src/domain/proposal/batch-named.ts';

const of = (id: string, from: string) => ({ batch: { id, from, external: '1' } });
const ALL = [
  of('teknik', 'Teknik og Miljø'),
  of('teknik-2', 'Teknik og Miljø'),
  of('skole', 'Skole'),
  {},
];

describe('batchNamed', () => {
  it('finds the newest from a place, an older one by its id, and one by its first words', () => {
    expect(batchNamed(' teknik OG miljø', ALL)?.id).toBe('teknik-2');
    expect(batchNamed('teknik', ALL)?.id).toBe('teknik');
    expect(batchNamed('sko', ALL)?.id).toBe('skole');
  });

  it('finds none by words that mean several or nothing', () => {
    expect(batchNamed('tek', ALL)).toBeUndefined();
    expect(batchNamed('', ALL)).toBeUndefined();
    expect(batchNamed('kultur', [{}])).toBeUndefined();
  });
});
