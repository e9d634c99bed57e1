/** An anonymous round in a group chat, the people in it, and what they press. */

import type { QuestionSet } from '../../src/domain/questions/question-set.ts';
import type { Round } from '../../src/domain/round/round.ts';
import { asId, type UnitId } from '../../src/domain/shared/ids.ts';
import type { Result } from '../../src/domain/shared/result.ts';
import type { ChannelCaller } from '../../src/usecases/channel-access.ts';
import type { AnonymousPage } from '../../src/usecases/rounds/anonymous/anonymous-page.ts';
import {
  type AnonymousPress,
  answerAnonymous,
} from '../../src/usecases/rounds/anonymous/answer-anonymous.ts';
import {
  type AnonymousOpened,
  openAnonymous,
} from '../../src/usecases/rounds/anonymous/open-anonymous.ts';
import { ANONYMOUS_SET } from './an-anonymous-set.ts';
import { type AnsweringWorld, anAnsweringWorld } from './answering-world.ts';
import { TENANT } from './builders.ts';
import { REGISTER } from './leader-world.ts';

export interface AnonymousWorld extends AnsweringWorld {
  /** The first page of somebody in the room. */
  readonly begin: (who?: ChannelCaller) => Promise<AnonymousPage>;
  /** A press on a page, with what it carries. */
  readonly press: (
    on: AnonymousPage,
    go: AnonymousPress['go'],
    differs?: Partial<AnonymousPress> & { readonly who?: ChannelCaller },
  ) => ReturnType<typeof answerAnonymous>;
  readonly at: { readonly tenant: Round['tenant']; readonly round: Round['id'] };
}

/** Karen leads one of six schools of her department. */
export async function anAnonymousWorld(
  differs: Partial<Round> = {},
  set: QuestionSet = ANONYMOUS_SET,
): Promise<AnonymousWorld> {
  const world = await anAnsweringWorld({ privacy: 'anonymous', kind: 'survey', ...differs }, set);
  const units = Array.from({ length: 6 }, (_, at) => ({
    id: asId<UnitId>(`100400000${at}`),
    name: `Skole ${at}`,
    type: 'school' as const,
    department: 'Børn og Unge',
    leader: { name: at === 0 ? 'Karen' : `Leder ${at}` },
  }));
  await world.rounds.registry.put(TENANT, { ...REGISTER, units });
  const { rounds, round, karen } = world;
  return {
    ...world,
    at: { tenant: round.tenant, round: round.id },
    begin: async (who = karen) => {
      const opened = await openAnonymous(rounds, who, round.id);
      if (opened === undefined) throw new Error('it is not anonymous');
      return pageIn(opened);
    },
    press: (on, go, { who = karen, ...more } = {}) =>
      answerAnonymous(rounds, who, {
        round: round.id,
        page: on.page.id,
        go,
        kept: on.kept,
        inputs: {},
        notCpr: [],
        ...more,
      }),
  };
}

/** The page somebody is shown; throws for anything else. */
export function pageIn(
  answered: Result<AnonymousOpened, { readonly kind: string }>,
): AnonymousPage {
  if (!answered.ok) throw new Error(`refused: ${answered.problem.kind}`);
  if (answered.value.kind !== 'page') throw new Error(answered.value.kind);
  return answered.value.shown;
}
