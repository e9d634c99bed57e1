/** A round in a group chat that is counted: twelve have answered, Gitte is its host, Nanna is there. */

import type { Person } from '../../src/domain/people/person.ts';
import type { Round } from '../../src/domain/round/round.ts';
import type { ChannelCaller } from '../../src/usecases/channel-access.ts';
import { SET } from '../usecases/rounds/results/a-set.ts';
import { TENANT } from './builders.ts';
import { personalPlace } from './channel-world.ts';
import { aResultWorld, type ResultWorld } from './result-world.ts';

export const ROOM = {
  serviceUrl: 'https://smba.example',
  conversation: '19:room',
  kind: 'group',
} as const;

export interface CountedWorld extends ResultWorld {
  readonly round: Round;
  readonly gitte: Person;
  readonly nanna: Person;
  readonly host: ChannelCaller;
  readonly there: ChannelCaller;
  readonly stranger: ChannelCaller;
}

export async function aCountedWorld(differs: Partial<Round> = {}): Promise<CountedWorld> {
  const world = await aResultWorld();
  await world.rounds.sets.put(TENANT, SET);
  const gitte = await world.person('Gitte');
  const nanna = await world.person('Nanna');
  const answered = Array.from({ length: 12 }, (_, at) => ({
    answers: { q: (at % 5) + 1, text: `Svar ${at}: systemet til løn er langsomt` },
    department: at < 6 ? 'Børn' : 'Teknik',
  }));
  const round = await world.held({ host: gitte.id, ...differs }, answered);
  await world.count(round);
  return {
    ...world,
    round,
    gitte,
    nanna,
    host: world.caller(gitte, personalPlace('Gitte')),
    there: world.caller(nanna, ROOM),
    stranger: world.caller(nanna, personalPlace('Nanna')),
  };
}
