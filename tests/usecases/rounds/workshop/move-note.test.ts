import { expect, it } from 'vitest';
import { moveNote } from '../../../../src/usecases/rounds/workshop/move-note.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

async function grouped() {
  const world = await aWorkshopWorld({ phase: 'notes', slot: 1 });
  await world.noted(
    { id: 'a', group: 'a' },
    { id: 'b', group: 'a' },
    { id: 'c', group: 'c' },
    { id: 'x', group: 'x', station: 's2' },
  );
  const move = (note: string, to: string) =>
    moveNote(world.workshop, world.host, { round: world.id, note, to });
  const groups = async () =>
    Object.fromEntries((await world.notes()).map(({ id, group }) => [id, group]));
  return { ...world, move, groups };
}

it('moves a note to another group of its station, and keeps it there', async () => {
  const { move, groups, notes } = await grouped();
  await move('c', 'a');
  expect(await groups()).toMatchObject({ a: 'a', b: 'a', c: 'a' });
  expect((await notes()).find(({ id }) => id === 'c')?.placed).toBe(true);
});

it('lets a note stand alone, though others stay behind under its name', async () => {
  const { move, groups } = await grouped();
  await move('a', 'alone');
  const after = await groups();
  expect(after['b']).toBe('a');
  expect(after['a']).not.toBe('a');
});

it('changes nothing for a note or a group that is not there, or lies at another station', async () => {
  const { move, groups } = await grouped();
  const before = await groups();
  for (const [note, to] of [
    ['z', 'a'],
    ['a', 'z'],
    ['a', 'x'],
  ] as const) {
    expect((await move(note, to)).ok).toBe(true);
  }
  expect(await groups()).toEqual(before);
});

it('is refused while votes are cast on the groups, and to whoever does not lead', async () => {
  const { move, set, workshop, stranger, id } = await grouped();
  const theirs = await moveNote(workshop, stranger, { round: id, note: 'c', to: 'a' });
  expect(theirs).toMatchObject({ problem: { kind: 'not-host' } });
  await set({ phase: 'vote' });
  expect(await move('c', 'a')).toMatchObject({ problem: { kind: 'too-late' } });
});
