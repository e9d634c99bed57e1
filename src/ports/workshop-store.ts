// What we need kept of a workshop: notes, who takes part, and what was answered.
import type { Note } from '../domain/round/note.ts';
import type { Participant } from '../domain/round/participant.ts';
import type { Pick } from '../domain/round/shortlist.ts';
import type { PersonId } from '../domain/shared/ids.ts';
import type { RoundAt } from './response-store.ts';
import type { Tagged } from './tagged.ts';

/** Each save is of what is new (no tag) or was read under one; `changed` when it was not the latest. */
export interface WorkshopStore {
  note(
    at: RoundAt,
    which: Readonly<{ station: string; id: string }>,
  ): Promise<Tagged<Note> | undefined>;
  /** Every note, station by station. */
  notes(at: RoundAt): Promise<readonly Tagged<Note>[]>;
  saveNote(note: Note, tag?: string): Promise<Tagged<Note> | 'changed'>;
  participant(at: RoundAt, person: PersonId): Promise<Tagged<Participant> | undefined>;
  /** Everybody who took part, in the order of their ids. */
  participants(at: RoundAt): Promise<readonly Participant[]>;
  saveParticipant(one: Participant, tag?: string): Promise<Tagged<Participant> | 'changed'>;
  pick(at: RoundAt, group: string): Promise<Tagged<Pick> | undefined>;
  picks(at: RoundAt): Promise<readonly Pick[]>;
  savePick(pick: Pick, tag?: string): Promise<Tagged<Pick> | 'changed'>;
}
