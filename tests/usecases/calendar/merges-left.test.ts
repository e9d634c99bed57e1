import { expect, it } from 'vitest';
import { aProposal, no } from '../../support/a-proposal.ts';
import { aCalendarWorld } from '../../support/calendar-world.ts';

it('finishes a merging that was cut off, and tells of it once', async () => {
  const world = await aCalendarWorld();
  await world.put(aProposal('2026-1', { merged: [no('2026-2')] }));
  await world.put(aProposal('2026-2'));

  expect(await world.watch()).toBe(true);
  await world.watch();

  expect(await world.proposal(no('2026-2'))).toMatchObject({
    status: 'merged',
    mergedInto: { no: '2026-0001' },
  });
  expect((await world.said()).filter(({ kind }) => kind === 'merged')).toHaveLength(1);
});
