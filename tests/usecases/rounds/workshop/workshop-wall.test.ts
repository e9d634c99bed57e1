import { describe, expect, it } from 'vitest';
import { workshopWall } from '../../../../src/usecases/rounds/workshop/workshop-wall.ts';
import { aParticipant } from '../../../support/a-workshop.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

async function wallAt(differs: Parameters<typeof aWorkshopWorld>[0]) {
  const world = await aWorkshopWorld(differs);
  await world.noted(
    { id: 'a', group: 'a', text: 'x'.repeat(500), name: 'Karen Holm' },
    { id: 'b', group: 'b', present: 6, at: '2026-11-24T09:05:00.000Z', name: 'Bo Lund' },
  );
  const at = { station: 's1', slot: 1, votes: { s1: ['a'] } };
  await world.stores.workshops.saveParticipant(aParticipant('p1', at));
  const wall = await workshopWall(world.workshop, await world.now());
  const [first] = wall.stations;
  if (first === undefined) throw new Error('no station');
  return { wall, first };
}

describe('workshopWall', () => {
  it('shows the notes as they come, the newest first, without names', async () => {
    const { wall, first } = await wallAt({ phase: 'notes', slot: 1 });
    expect(first).toMatchObject({ notes: 2, here: 1, owner: 'Bo Lund', shortlist: [] });
    expect(first.latest.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(first.latest[1]?.text.length).toBeLessThan(200);
    expect(JSON.stringify(wall)).not.toContain('Karen');
    expect(first.groups[0]).toMatchObject({ id: 'b', people: 6 });
  });

  it('shows names only where the workshop does', async () => {
    const { first } = await wallAt({ phase: 'notes', slot: 1, namesShown: true });
    expect(first.latest.map(({ name }) => name)).toEqual(['Bo Lund', 'Karen Holm']);
  });

  it('keeps the votes to itself until the vote is over', async () => {
    const during = await wallAt({ phase: 'vote', slot: 2 });
    expect(during.wall.voters).toBe(1);
    expect(during.first.groups.every(({ votes }) => votes === undefined)).toBe(true);
    expect(during.first).toMatchObject({ shortlist: [], latest: [] });
    const after = await wallAt({ phase: 'answer', slot: 2 });
    expect(after.first.groups[0]).toMatchObject({ id: 'a', votes: 1 });
    expect(after.first.shortlist).toEqual([expect.objectContaining({ id: 'a', votes: 1 })]);
  });
});
