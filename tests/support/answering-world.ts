/** A round in a group chat, the people in it and outside it, and what they press. */

import type { Person } from '../../src/domain/people/person.ts';
import type { Page, QuestionSet } from '../../src/domain/questions/question-set.ts';
import type { Round } from '../../src/domain/round/round.ts';
import { asId } from '../../src/domain/shared/ids.ts';
import type { ChannelCaller } from '../../src/usecases/channel-access.ts';
import type { RoundPress } from '../../src/usecases/rounds/answer-round.ts';
import type { WorkshopDeps } from '../../src/usecases/rounds/workshop/workshop-deps.ts';
import { aRound, ROUND_AT } from './a-round.ts';
import { TENANT } from './builders.ts';
import { aChannelWorld, type ChannelWorld, member, personalPlace } from './channel-world.ts';

const both = (text: string) => ({ da: text, en: text });
const page = (id: string, ...questions: Page['questions']): Page => ({
  id,
  title: both(id),
  kind: 'questions',
  questions,
});

/** A choice, a text that follows one of the choices, and a page that may be sent several times. */
export const THREE_PAGES: QuestionSet = {
  id: 'three',
  version: 1,
  title: both('Tre sider'),
  pages: [
    page('first', {
      id: 'help',
      kind: 'one-choice',
      required: true,
      label: both('Hvad hjælper?'),
      choices: [
        { id: 'it', label: both('It') },
        { id: 'time', label: both('Tid') },
      ],
    }),
    {
      ...page('second', { id: 'why', kind: 'long-text', max: 500, label: both('Hvorfor?') }),
      visibleWhen: { question: 'help', is: 'it' },
    },
    {
      ...page('last', {
        id: 'name',
        kind: 'short-text',
        min: 2,
        max: 80,
        required: true,
        label: both('Et navn'),
      }),
      repeated: true,
    },
  ],
};

export interface AnsweringWorld extends ChannelWorld {
  readonly rounds: WorkshopDeps;
  readonly round: Round;
  /** In the place of the round. */
  readonly karen: ChannelCaller;
  readonly here: (person: Person) => ChannelCaller;
  readonly alone: (person: Person) => ChannelCaller;
  /** Stores the round anew, as another process or the host would. */
  readonly change: (differs: Partial<Round>) => Promise<void>;
}

/** Karen and Ole are in the place of the round, Gitte is a guest there, Nanna is elsewhere. */
export async function anAnsweringWorld(
  differs: Partial<Round> = {},
  set: QuestionSet = THREE_PAGES,
): Promise<AnsweringWorld> {
  const world = await aChannelWorld();
  world.goTo(ROUND_AT);
  const round = aRound({ set: { id: set.id, version: set.version }, title: 'Fredag', ...differs });
  const { place } = round;
  const rounds: WorkshopDeps = {
    ...world.deps,
    ...world.stores,
    publicUrl: () => undefined,
  };
  await rounds.sets.put(TENANT, set);
  await rounds.rounds.save(round, undefined, []);
  const room = place ?? personalPlace('nobody');
  world.rosters.set(room.conversation, [member('Karen'), member('Ole'), member('Gitte', true)]);
  const karen = await world.person('Karen');
  return {
    ...world,
    rounds,
    round,
    karen: world.caller(karen, room),
    here: (person) => world.caller(person, room),
    alone: (person) => world.caller(person, personalPlace(person.name)),
    change: async (next) => {
      const stored = await rounds.rounds.round(TENANT, round.id);
      if (stored === undefined) throw new Error('the round is gone');
      await rounds.rounds.save({ ...stored.value, ...next }, stored.tag, []);
    },
  };
}

let presses = 0;

/** A press on a page; every one is its own delivery unless it says otherwise. */
export function onPage(
  at: string,
  go: RoundPress['go'],
  differs: Partial<RoundPress> = {},
): RoundPress {
  presses += 1;
  return {
    round: asId('round-1'),
    revision: 0,
    page: at,
    go,
    inputs: {},
    notCpr: [],
    press: `press-${presses}`,
    ...differs,
  };
}
