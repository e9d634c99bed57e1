import { describe, expect, it } from 'vitest';
import { preparedWorkshop, stationOf } from '../../../src/domain/round/workshop.ts';
import { aPlan } from '../../support/a-workshop.ts';

describe('a workshop', () => {
  it('begins before its first slot, whatever the plan was taken from', () => {
    expect(preparedWorkshop(aPlan({ phase: 'vote', slot: 2 }))).toMatchObject({
      phase: 'join',
      slot: 0,
    });
  });

  it('knows its stations by their ids', () => {
    expect(stationOf(aPlan(), 's2')?.title).toBe('Indkøb');
    expect(stationOf(aPlan(), 's9')).toBeUndefined();
  });
});
