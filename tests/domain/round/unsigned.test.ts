import { expect, it } from 'vitest';
import { blocksFor, nobodyYet } from '../../../src/domain/round/unsigned.ts';
import { asId } from '../../../src/domain/shared/ids.ts';

it('takes one block for a room, and few for a whole municipality', () => {
  expect(blocksFor(100, 4_300)).toBe(1);
  expect(blocksFor(412, 4_300)).toBe(4);
  expect(blocksFor(1_000_000, 4_300)).toBe(blocksFor(5_000, 4_300));
  expect(blocksFor(0, 4_300)).toBe(1);
});

it('begins with nobody, and with nothing of a round but where it is', () => {
  const round = { tenant: asId<never>('t'), round: asId<never>('r') };

  expect(nobodyYet({ ...round }, 3)).toEqual({ ...round, people: [], blocks: 3 });
});
