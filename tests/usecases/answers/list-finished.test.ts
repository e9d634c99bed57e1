import { describe, expect, it } from 'vitest';
import { listFinished } from '../../../src/usecases/answers/list-finished.ts';
import { TENANT } from '../../support/builders.ts';
import { aToldWorld, DONE } from '../../support/told-world.ts';

describe('listFinished', () => {
  it('finds what is done, and nothing while it is not', async () => {
    const world = await aToldWorld();
    expect(await listFinished(world.deps, TENANT)).toEqual([]);

    const event = { no: world.no, kind: 'completed', at: DONE.answeredAt, by: 'system' } as const;
    await world.become(DONE, [{ ...event, to: 'closed' }]);

    expect(await listFinished(world.deps, TENANT)).toMatchObject([
      { on: '2027-08-02', what: 'Ét skema.', types: ['day-care', 'school'], workplaces: 2 },
    ]);
  });
});
