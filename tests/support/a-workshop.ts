/** A workshop, its notes and who takes part, complete but for what a test is about. */
import type { Note } from '../../src/domain/round/note.ts';
import type { Participant } from '../../src/domain/round/participant.ts';
import type { Round } from '../../src/domain/round/round.ts';
import type { Workshop } from '../../src/domain/round/workshop.ts';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import { aRound, ROUND_AT } from './a-round.ts';
import { TENANT } from './builders.ts';

/** Two stations, two slots of half an hour, not begun. */
export function aPlan(differs: Partial<Workshop> = {}): Workshop {
  return {
    stations: [
      { id: 's1', title: 'Nye medarbejdere', proposals: [], owner: 'Bo Lund' },
      { id: 's2', title: 'Indkøb', proposals: [] },
    ],
    slots: 2,
    slotMinutes: 30,
    tables: true,
    namesShown: false,
    votesEach: 3,
    phase: 'join',
    slot: 0,
    ...differs,
  };
}

/** Open, in a group chat. */
export function aWorkshop(
  differs: Partial<Workshop> = {},
  round: Partial<Round> = {},
): Round & { readonly workshop: Workshop } {
  return {
    ...aRound({
      kind: 'workshop',
      title: 'Lettere hverdag for ledere',
      set: { id: 'workshop', version: 1 },
      privacy: 'named',
      ...round,
    }),
    workshop: aPlan(differs),
  };
}

/** One's own, at the first station in the first slot. */
export function aNote(differs: Partial<Note> = {}): Note {
  return {
    tenant: TENANT,
    round: asId('round-1'),
    id: 'note-1',
    station: 's1',
    slot: 1,
    person: asId('karen'),
    name: 'Karen Holm',
    at: ROUND_AT,
    text: 'Skemaet til ansættelse skal udfyldes tre gange',
    ...differs,
  };
}

/** Somebody who has done nothing but come. */
export function aParticipant(person: string, differs: Partial<Participant> = {}): Participant {
  return {
    tenant: TENANT,
    round: asId('round-1'),
    person: asId<PersonId>(person),
    name: person,
    votes: {},
    joinedAt: ROUND_AT,
    changedAt: ROUND_AT,
    ...differs,
  };
}
