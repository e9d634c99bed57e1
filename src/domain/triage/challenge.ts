// A challenge in figures: one proposal with everything that was merged into it, counted together.
import type { Endorsement } from '../proposal/endorse.ts';
import { fieldsOf } from '../proposal/fields.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { UnitId } from '../shared/ids.ts';

/** What somebody else wrote about the same; whoever wrote it is not named. */
export interface ChallengeExample {
  /** The proposal it stands in. */
  readonly no: ProposalNo;
  /** ISO instant. */
  readonly at: string;
  readonly text: string;
  readonly unit?: UnitId;
}

export interface Challenge {
  /** Who raised it or experiences it too, each once. */
  readonly people: number;
  /** Their workplaces, each once; at least 1, and those unknown are not counted. */
  readonly workplaces: number;
  /** What everybody who was asked said of the hassle, 1 to 5; absent when nobody was. */
  readonly hassle?: { readonly mean: number; readonly answers: number };
  /** What those said of it who did not raise the main one, one a person. */
  readonly othersHassles: readonly number[];
  /** Oldest first; without the words of the main one. */
  readonly examples: readonly ChallengeExample[];
}

/** One person's word on it, whether they raised one of its proposals or experience it too. */
interface Voice {
  readonly person: string;
  readonly unit?: UnitId;
  readonly hassle?: number;
}

/**
 * Computed when it is read, so that nothing is to be taken back when a merging is undone.
 * `endorsements` are those of the main one and of its children, in any order.
 */
export function challengeOf(
  main: Proposal,
  children: readonly Proposal[],
  endorsements: readonly Endorsement[],
): Challenge {
  const own = voiceOf(main);
  const voices = onePerPerson([own, ...children.map(voiceOf), ...endorsements]);
  const hassles = voices.flatMap(({ hassle }) => hassle ?? []);
  const others = voices.filter(({ person }) => person !== own.person);
  const units = new Set(voices.flatMap(({ unit }) => unit ?? []));
  const sum = hassles.reduce((total, one) => total + one, 0);
  return {
    people: voices.length,
    workplaces: Math.max(1, units.size),
    ...(hassles.length > 0 && {
      hassle: { mean: sum / hassles.length, answers: hassles.length },
    }),
    othersHassles: others.flatMap(({ hassle }) => hassle ?? []),
    examples: examplesOf(children, endorsements),
  };
}

function voiceOf({ proposer, unit, answers }: Proposal): Voice {
  const { hassle } = fieldsOf(answers);
  return {
    person: proposer,
    ...(unit !== undefined && { unit }),
    ...(hassle !== undefined && { hassle }),
  };
}

/** The first word of each counts; what is missing in it is taken from the later ones. */
function onePerPerson(all: readonly Voice[]): readonly Voice[] {
  const known = new Map<string, Voice>();
  for (const voice of all) known.set(voice.person, { ...voice, ...known.get(voice.person) });
  return [...known.values()];
}

function examplesOf(
  children: readonly Proposal[],
  endorsements: readonly Endorsement[],
): readonly ChallengeExample[] {
  const raised = children.map(({ no, receivedAt, answers, unit }) => ({
    no,
    at: receivedAt,
    text: fieldsOf(answers).challenge,
    ...(unit !== undefined && { unit }),
  }));
  const endorsed = endorsements.flatMap(({ no, unit, examples }) =>
    examples.map(({ at, text }) => ({ no, at, text, ...(unit !== undefined && { unit }) })),
  );
  return [...raised, ...endorsed].toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}
