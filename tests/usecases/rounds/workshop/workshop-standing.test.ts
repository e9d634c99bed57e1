import { expect, it } from 'vitest';
import { castVotes } from '../../../../src/usecases/rounds/workshop/cast-votes.ts';
import {
  standingOf,
  workshopStanding,
} from '../../../../src/usecases/rounds/workshop/workshop-standing.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

it('counts notes, people and votes, and shows them to whoever leads alone', async () => {
  const { workshop, karen, host, stranger, id, noted, now } = await aWorkshopWorld({
    phase: 'vote',
    slot: 2,
  });
  await noted({ id: 'a', group: 'a' }, { id: 'b', group: 'a' }, { id: 'c' });
  await castVotes(workshop, karen, { round: id, station: 's1', votes: 'a' });
  const standing = await standingOf(workshop, await now());
  expect(standing).toMatchObject({ voters: 1, groups: [{ id: 'a' }, { id: 'c' }] });
  expect(standing.notes).toHaveLength(3);
  expect(standing.tally.get('a')).toBe(1);
  expect(standing.shortlists[0]?.list.map(({ group }) => group.id)).toEqual(['a']);
  expect((await workshopStanding(workshop, host, id)).ok).toBe(true);
  expect(await workshopStanding(workshop, stranger, id)).toMatchObject({
    problem: { kind: 'not-host' },
  });
});
