/** People who lead rounds: Nanna was given the role of a host, Ole administers, Gitte does neither. */

import type { RoundKit } from '../../src/bot/handlers/rounds/round-kit.ts';
import type { Place } from '../../src/domain/delivery/place.ts';
import type { Person } from '../../src/domain/people/person.ts';
import type { QuestionSet } from '../../src/domain/questions/question-set.ts';
import type { Round } from '../../src/domain/round/round.ts';
import {
  type HostedKind,
  type ReadRound,
  readRound,
  type TypedRound,
} from '../../src/domain/round/typed-round.ts';
import type { RoundId } from '../../src/domain/shared/ids.ts';
import type { ChannelCaller } from '../../src/usecases/channel-access.ts';
import { beginRound } from '../../src/usecases/rounds/leading/begin-round.ts';
import type { WaveDeps } from '../../src/usecases/rounds/waves/wave-deps.ts';
import { ROUND_AT } from './a-round.ts';
import { aBoundWorld, type BoundWorld } from './bound-channel.ts';
import { TENANT } from './builders.ts';
import { member, personalPlace } from './channel-world.ts';

export const ROOM: Place = {
  serviceUrl: 'https://smba.example/',
  conversation: '19:lederdag@thread.v2',
  kind: 'group',
};
export const HEADING = { da: 'Afstemning', en: 'Poll' };
const label = { da: 'Hvad tager du med?', en: 'What do you take away?' };

/** Two pages, the second with choices its host writes in. */
export const SET: QuestionSet = {
  id: 'evaluering',
  version: 2,
  title: { da: 'Evaluering', en: 'Evaluation' },
  privacy: 'named',
  pages: [
    {
      id: 'page',
      title: label,
      kind: 'questions',
      questions: [{ id: 'take', kind: 'long-text', label, max: 500, required: true }],
    },
    {
      id: 'vote',
      title: label,
      kind: 'questions',
      questions: [{ id: 'votes', kind: 'votes', label, max: 3, choices: 'given' }],
    },
  ],
};

export const NOTHING_TYPED: TypedRound = {
  set: '',
  title: '',
  question: '',
  choices: '',
  minutes: '',
  privacy: '',
  results: '',
  guests: '',
  given: {},
};

/** A form without faults; a poll about what comes first unless told otherwise. */
export function filledIn(typed: Partial<TypedRound> = {}, kind: HostedKind = 'poll'): ReadRound {
  const question = { question: 'Hvad først?', choices: 'Løn\nIndkøb' };
  const read = readRound(kind, { ...NOTHING_TYPED, ...(kind === 'poll' && question), ...typed }, [
    SET,
  ]);
  if (read.faults.length > 0) throw new Error(`faults: ${read.faults.join(', ')}`);
  return read;
}

export interface LeadingWorld extends BoundWorld {
  readonly rounds: RoundKit & WaveDeps;
  /** In their own chats: a host, an administrator, and somebody who is neither. */
  readonly host: ChannelCaller;
  readonly admin: ChannelCaller;
  readonly other: ChannelCaller;
  /** The same person in the room. */
  readonly inRoom: (caller: ChannelCaller) => ChannelCaller;
  /** A poll Nanna has prepared, or begun in the room. */
  readonly poll: (where?: 'room', typed?: Partial<TypedRound>) => Promise<Round>;
  readonly now: (id: RoundId) => Promise<Round>;
}

export async function aLeadingWorld(): Promise<LeadingWorld> {
  const world = await aBoundWorld();
  world.goTo(ROUND_AT);
  const rounds: RoundKit & WaveDeps = {
    ...world.deps,
    ...world.stores,
    publicUrl: () => 'https://forenkl.example',
  };
  await rounds.sets.put(TENANT, SET);
  world.rosters.set(ROOM.conversation, [member('Nanna'), member('Gitte')]);
  const gitte = await world.person('Gitte');
  const granted = { person: world.nanna.id, role: 'host', by: world.ole.id, at: ROUND_AT } as const;
  await rounds.grants.give(TENANT, granted, []);
  const alone = (person: Person) => world.caller(person, personalPlace(person.name));
  const host = alone(world.nanna);
  let begun = 0;
  return Object.assign(world, {
    rounds,
    host,
    admin: alone(world.ole),
    other: alone(gitte),
    inRoom: (caller: ChannelCaller) => ({ ...caller, place: ROOM }),
    poll: async (where?: 'room', typed?: Partial<TypedRound>) => {
      begun += 1;
      const made = await beginRound(rounds, host, {
        kind: 'poll',
        read: filledIn(typed),
        heading: HEADING,
        operation: `poll-${begun}`,
        ...(where === 'room' && { place: ROOM }),
      });
      if (!made.ok) throw new Error(`the poll was refused: ${made.problem.kind}`);
      return made.value;
    },
    now: async (id: RoundId) => {
      const stored = await rounds.rounds.round(TENANT, id);
      if (stored === undefined) throw new Error('there is no such round');
      return stored.value;
    },
  });
}
