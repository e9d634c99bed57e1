// What the store of workshops promises.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/round/note.ts';
import type { Pick } from '../../../src/domain/round/shortlist.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { ROUND_AT } from '../../support/a-round.ts';
import { aNote, aParticipant } from '../../support/a-workshop.ts';
import { nos } from '../../support/an-initiative.ts';
import type { World } from './world.ts';

const ROUND = asId<RoundId>('round-1');

export function workshopsContract(open: () => Promise<World>): void {
  describe('a workshop', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });
    const at = () => ({ tenant: world.tenant, round: ROUND });
    const note = (differs: Partial<Note> = {}) => aNote({ ...at(), ...differs });

    it('keeps a note once, as it is, and changes it under its tag only', async () => {
      const { workshops } = world.stores;
      const [no] = nos('2026-31');
      if (no === undefined) throw new Error('no number');
      const whole = note({
        ...{ idea: 'Ét skema', hassle: 4, present: 6, group: 'g', placed: true, like: no },
        landed: { no, as: 'example' },
      });
      const saved = await workshops.saveNote(whole);
      if (saved === 'changed') throw new Error('it was there');
      expect(await workshops.saveNote({ ...whole, text: 'En anden' })).toBe('changed');
      expect((await workshops.note(at(), whole))?.value).toEqual(whole);
      const next = { ...whole, group: 'h' };
      expect(await workshops.saveNote(next, saved.tag)).toMatchObject({ value: next });
      expect(await workshops.saveNote(whole, saved.tag)).toBe('changed');
    });

    it('lists the notes of one round, station by station', async () => {
      const { workshops } = world.stores;
      await workshops.saveNote(note({ id: 'b', station: 's2' }));
      await workshops.saveNote(note({ id: 'c', station: 's1' }));
      await workshops.saveNote(note({ id: 'a', round: asId('round-2') }));
      const found = await workshops.notes(at());
      expect(found.map(({ value }) => value.id)).toEqual(['c', 'b']);
    });

    it('keeps who takes part, one row a person, in the order of their ids', async () => {
      const { workshops } = world.stores;
      const karen = aParticipant('karen', { ...at(), station: 's1', slot: 1 });
      const votes = { s1: ['a', 'b'], s2: [] };
      const saved = await workshops.saveParticipant(karen);
      if (saved === 'changed') throw new Error('it was there');
      expect(await workshops.saveParticipant(karen)).toBe('changed');
      await workshops.saveParticipant(aParticipant('bo', at()));
      await workshops.saveParticipant({ ...karen, votes }, saved.tag);
      expect((await workshops.participant(at(), karen.person))?.value).toEqual({ ...karen, votes });
      const all = await workshops.participants(at());
      expect(all.map(({ person }) => person)).toEqual(['bo', 'karen']);
    });

    it('keeps what was answered', async () => {
      const { workshops } = world.stores;
      const when = { from: '2027-01-01', until: '2027-06-30', text: '1. halvår 2027' };
      const pick: Pick = {
        ...at(),
        group: 'g.own',
        picked: true,
        answer: { said: 'Ja', agreed: 'decide', who: 'Bo', when },
        revision: 3,
        by: asId('mette'),
        at: ROUND_AT,
      };
      expect(await workshops.savePick(pick)).toMatchObject({ value: pick });
      expect(await workshops.savePick(pick)).toBe('changed');
      expect((await workshops.pick(at(), 'g.own'))?.value).toEqual(pick);
      expect(await workshops.picks(at())).toEqual([pick]);
    });
  });
}
