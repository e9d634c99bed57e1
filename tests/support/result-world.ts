/** Rounds whose answers are written through the stores, counted, and read as cards. */
import { readQuestionSets } from '../../src/cards/index.ts';
import type { QuestionSet } from '../../src/domain/questions/question-set.ts';
import type { Asked } from '../../src/domain/round/given.ts';
import type { Round } from '../../src/domain/round/round.ts';
import type { Answers } from '../../src/domain/shared/answer.ts';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import type { UnitType } from '../../src/domain/shared/register.ts';
import { countRound } from '../../src/usecases/rounds/results/count-round.ts';
import type { RoundDeps } from '../../src/usecases/rounds/round-deps.ts';
import { aResponse, aRound } from './a-round.ts';
import { TENANT } from './builders.ts';
import { aChannelWorld, type ChannelWorld } from './channel-world.ts';

export const CLOSED = '2026-11-24T10:00:00.000Z';
export const COUNTED = '2026-11-24T10:01:30.000Z';

export interface Answered {
  readonly answers: Answers;
  readonly department?: string;
  readonly unitType?: UnitType;
}

export interface ResultWorld extends ChannelWorld {
  readonly rounds: RoundDeps;
  /** Stores a closed round with its answers; `asked` beyond those who answered have not. */
  readonly held: (
    differs: Partial<Round>,
    answered: readonly Answered[],
    asked?: number,
  ) => Promise<Round>;
  readonly count: (round: Round) => Promise<boolean>;
}

export async function aResultWorld(): Promise<ResultWorld> {
  const world = await aChannelWorld();
  world.goTo(COUNTED);
  const rounds: RoundDeps = {
    ...world.deps,
    ...world.stores,
    publicUrl: () => 'https://forenkl.example',
  };
  return {
    ...world,
    rounds,
    async held(differs, answered, asked) {
      const round = aRound({ state: 'closed', shown: 'closed', closedAt: CLOSED, ...differs });
      await rounds.rounds.save(round, undefined, []);
      const people = answered.map((_, at) => asId<PersonId>(`p${at + 1}`));
      await Promise.all(
        answered.map(({ answers, department, unitType }, at) =>
          rounds.responses.saveResponse(
            aResponse({
              round: round.id,
              person: people[at] ?? asId(''),
              answers,
              background: {
                ...(department !== undefined && { department }),
                ...(unitType !== undefined && { unitType }),
              },
              given: { answers, at: CLOSED },
            }),
          ),
        ),
      );
      if (asked !== undefined)
        await rounds.responses.fixAsked(atOf(round), askedOf(answered, asked));
      return round;
    },
    async count(round) {
      const stored = await rounds.rounds.round(TENANT, round.id);
      if (stored === undefined) throw new Error('the round is gone');
      return countRound(rounds, stored);
    },
  };
}

export const atOf = ({ id }: Pick<Round, 'id'>) => ({ tenant: TENANT, round: id });

function askedOf(answered: readonly Answered[], asked: number): readonly Asked[] {
  return Array.from({ length: asked }, (_, at) => {
    const { department, unitType } = answered[at] ?? answered[at % answered.length] ?? {};
    return {
      id: `p${at + 1}`,
      person: asId<PersonId>(`p${at + 1}`),
      name: `Leder ${at + 1}`,
      background: {
        ...(department !== undefined && { department }),
        ...(unitType !== undefined && { unitType }),
      },
    };
  });
}

/** The built-in leader survey, as two versions: the first one did not ask of finance. */
export function leaderSurveys(): { readonly before: QuestionSet; readonly now: QuestionSet } {
  const read = readQuestionSets();
  const set = read.ok ? read.value.find(({ id }) => id === 'lederundersoegelse') : undefined;
  if (set === undefined) throw new Error('there is no leader survey');
  const before = { ...set, version: 8, pages: set.pages.filter(({ id }) => id !== 'fin') };
  return { before, now: { ...set, version: 9 } };
}

/** Steps 1 to 5 of so many people, lowest first: as even as can be, about 0.9 from their mean. */
export function around(mean: number, n: number): readonly number[] {
  return Array.from({ length: n }, (_, at) => {
    const part = (at + 0.5) / n;
    const step = Math.round(mean + 0.49 * Math.log(part / (1 - part)));
    return Math.min(5, Math.max(1, step));
  });
}

/** As many of each step as said, lowest first. */
export function steps(...counts: readonly number[]): readonly number[] {
  return counts.flatMap((count, at) => Array<number>(count).fill(at + 1));
}
