import { describe, expect, it } from 'vitest';
import { type NotePress, writeNote } from '../../../../src/usecases/rounds/workshop/write-note.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

const TYPED = {
  text: 'Tre skemaer for hver ny vikar',
  idea: '',
  hassle: '4',
  for: 'myself',
  present: '',
};

async function running() {
  const world = await aWorkshopWorld({ phase: 'notes', slot: 1 });
  const press = (differs: Partial<NotePress> = {}): NotePress => ({
    round: world.id,
    station: 's1',
    slot: 1,
    id: 'form-1',
    typed: TYPED,
    notCpr: [],
    more: false,
    ...differs,
  });
  const write = (differs: Partial<NotePress> = {}) =>
    writeNote(world.workshop, world.karen, press(differs));
  return { ...world, write };
}

describe('writeNote', () => {
  it('keeps one note a form, however often it is sent', async () => {
    const { write, notes, karen } = await running();
    const sent = await Promise.all([write(), write(), write()]);
    expect(sent.map((one) => one.ok && one.value.kind)).toEqual(['waits', 'waits', 'waits']);
    expect(await notes()).toEqual([
      expect.objectContaining({ text: TYPED.text, hassle: 4, person: karen.person, slot: 1 }),
    ]);
  });

  it('asks whether other words from the same form are a note of their own', async () => {
    const { write, notes } = await running();
    await write();
    const typed = { ...TYPED, text: 'Noget helt andet end før' };
    const again = await write({ typed });
    expect(again).toMatchObject({ value: { kind: 'note', note: 'again', typed } });
    if (!again.ok || again.value.kind !== 'note') throw new Error('no form');
    await write({ typed, id: again.value.id });
    expect(await notes()).toHaveLength(2);
  });

  it('goes on to the next note at once where that is wanted', async () => {
    const { write } = await running();
    const next = await write({ more: true });
    expect(next).toMatchObject({ value: { kind: 'note', note: 'sent' } });
    expect(next).not.toMatchObject({ value: { id: 'form-1' } });
  });

  it('keeps nothing that is wrong, and gives back every word of it', async () => {
    const { write, notes } = await running();
    const typed = { ...TYPED, text: 'Om 010190-1234 som venter' };
    expect(await write({ typed })).toMatchObject({
      value: { kind: 'note', id: 'form-1', typed, faults: [{ kind: 'cpr' }] },
    });
    expect(await notes()).toEqual([]);
    await write({ typed, notCpr: ['text'] });
    expect(await notes()).toHaveLength(1);
  });

  it('takes a note for a minute after its slot, and offers it in the next one after that', async () => {
    const { write, notes, set, goTo } = await running();
    await set({ phase: 'notes', slot: 2, endedAt: '2026-11-24T09:00:00.000Z' });
    goTo('2026-11-24T09:00:50.000Z');
    await write();
    expect(await notes()).toEqual([expect.objectContaining({ slot: 1 })]);
    goTo('2026-11-24T09:01:10.000Z');
    const late = await write({ id: 'form-2' });
    expect(late).toMatchObject({ value: { kind: 'note', note: 'late', slot: 2, typed: TYPED } });
    // What was kept in time is answered as kept, however late it comes again.
    expect(await write()).toMatchObject({ value: { kind: 'waits', sent: true } });
  });

  it('hands back what it cannot take: too late, a station that is gone, a workshop that is', async () => {
    const { write, notes, set, goTo, change } = await running();
    expect(await write({ station: 's9' })).toMatchObject({
      problem: { why: 'no-station', typed: TYPED },
    });
    await set({ phase: 'between', endedAt: '2026-11-24T09:00:00.000Z' });
    goTo('2026-11-24T09:02:00.000Z');
    expect(await write()).toMatchObject({ problem: { why: 'late', typed: TYPED } });
    await change({ state: 'cancelled' });
    expect(await write()).toMatchObject({ problem: { why: 'cancelled', typed: TYPED } });
    expect(await notes()).toEqual([]);
  });

  it('does not let anybody write over the note of somebody else', async () => {
    const { write, workshop, host, notes, id } = await running();
    await write();
    const press = { round: id, station: 's1', slot: 1, id: 'form-1', typed: TYPED };
    const other = await writeNote(workshop, host, { ...press, notCpr: [], more: false });
    expect(other).toMatchObject({ value: { kind: 'note', note: 'again' } });
    expect(await notes()).toHaveLength(1);
  });
});
