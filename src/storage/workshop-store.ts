// Notes, participants and answers of workshops, beside the answers of their round in `responses`.
import type { RoundAt } from '../ports/response-store.ts';
import type { Tagged } from '../ports/tagged.ts';
import type { WorkshopStore } from '../ports/workshop-store.ts';
import type { Codec } from './codec.ts';
import { noteCodec, participantCodec, pickCodec } from './codecs/workshop.ts';
import { key, rowsUnder } from './keys.ts';
import { openPartition, type Partition, put, tagOf } from './partition.ts';
import type { Backend } from './table.ts';

const ROWS = {
  note: (station: string, id: string): string => key('n', station, id),
  participant: (person: string): string => key('p', person),
  pick: (group: string): string => key('w', group),
};

/** Makes the store. Each note, each person and each answer is a row: nobody waits for anybody. */
export function makeWorkshopStore(backend: Backend): WorkshopStore {
  const partition = ({ tenant, round }: RoundAt): Partition =>
    openPartition(backend, 'responses', key(tenant, round));

  async function save<T extends RoundAt>(
    codec: Codec<T>,
    row: string,
    written: { readonly value: T; readonly tag: string | undefined },
  ): Promise<Tagged<T> | 'changed'> {
    const outcome = await partition(written.value).transact([put(codec, row, written)]);
    return outcome.ok ? { value: written.value, tag: tagOf(outcome, 0) } : 'changed';
  }

  return {
    note: (at, { station, id }) => partition(at).read(noteCodec, ROWS.note(station, id)),
    notes: (at) => partition(at).list(noteCodec, rowsUnder('n')),
    saveNote: (note, tag) =>
      save(noteCodec, ROWS.note(note.station, note.id), { value: note, tag }),
    participant: (at, person) => partition(at).read(participantCodec, ROWS.participant(person)),
    async participants(at) {
      const found = await partition(at).list(participantCodec, rowsUnder('p'));
      return found.map(({ value }) => value);
    },
    saveParticipant: (one, tag) =>
      save(participantCodec, ROWS.participant(one.person), { value: one, tag }),
    pick: (at, group) => partition(at).read(pickCodec, ROWS.pick(group)),
    async picks(at) {
      const found = await partition(at).list(pickCodec, rowsUnder('w'));
      return found.map(({ value }) => value);
    },
    savePick: (pick, tag) => save(pickCodec, ROWS.pick(pick.group), { value: pick, tag }),
  };
}
