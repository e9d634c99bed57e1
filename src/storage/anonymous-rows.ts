// Anonymous answers: who has answered in one row, what was answered in others, always written together.
import { randomBytes } from 'node:crypto';
import { CROWD, crowded } from '../domain/round/crowd.ts';
import {
  type AnswerBlock,
  BLOCK_CHARACTERS,
  MOST_PARTICIPANTS,
  nobodyYet,
  type Participation,
  type Unsigned,
} from '../domain/round/unsigned.ts';
import type { AnonymousAnswer, AnonymousStore, TakenIn } from '../ports/anonymous-store.ts';
import type { RoundAt } from '../ports/response-store.ts';
import { ANONYMOUS_ROWS as ROWS } from './anonymous-rewrite.ts';
import { answerBlockCodec, participationCodec } from './codecs/unsigned.ts';
import { key } from './keys.ts';
import { type Partition, put } from './partition.ts';
import { PACING, type Pacing } from './retries.ts';
import { shuffled } from './shuffled.ts';
import { makeTogether } from './together.ts';

/** Answers written in one transaction: each as large as a card, they still fit into the row. */
const MOST_TOGETHER = 15;
const MOST_TRIES = 40;
/** Longest wait after the first lost race, in ms; it grows with each, to ten times as much. */
const WAIT_MS = 20;

/** A row as it was read; without a tag it is not there yet. */
interface Read<T> {
  readonly value: T;
  readonly tag: string | undefined;
}

interface Coming {
  readonly at: RoundAt;
  readonly answer: AnonymousAnswer;
}

/**
 * Makes the ways to them. Both rows are rewritten as a whole in one transaction, so that neither their
 * times nor their tags tell of one person; nothing of an answer is ever in a key.
 */
export function makeAnonymousRows(
  partition: (at: RoundAt) => Partition,
  pacing: Pacing = PACING,
): AnonymousStore {
  async function participation(at: RoundAt, blocks = 1): Promise<Read<Participation>> {
    const stored = await partition(at).read(participationCodec, ROWS.participation);
    return stored ?? { value: nobodyYet(at, blocks), tag: undefined };
  }

  async function block(at: RoundAt, index: number): Promise<Read<AnswerBlock>> {
    const stored = await partition(at).read(answerBlockCodec, ROWS.block(index));
    return stored ?? { value: { answers: [] }, tag: undefined };
  }

  /** One of the blocks by lot that still has room; one more than there are when none has. */
  async function roomIn(at: RoundAt, blocks: number) {
    for (const index of shuffled([...Array(blocks).keys()])) {
      const found = await block(at, index);
      if (JSON.stringify(found.value).length < BLOCK_CHARACTERS) return { index, ...found };
    }
    return { index: blocks, ...(await block(at, blocks)) };
  }

  async function takeIn(coming: readonly [Coming, ...Coming[]]): Promise<readonly TakenIn[]> {
    const [{ at, answer }] = coming;
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const before = await participation(at, answer.blocks);
      const outcomes = judged(before.value, coming);
      const taken = coming.filter((_, index) => outcomes[index] === 'taken');
      if (taken.length === 0) return outcomes;
      const room = await roomIn(at, before.value.blocks);
      const next = withPeople(before.value, taken, room.index);
      const answers = shuffled([...room.value.answers, ...taken.map(unsigned)]);
      const outcome = await partition(at).transact([
        put(participationCodec, ROWS.participation, { value: next, tag: before.tag }),
        put(answerBlockCodec, ROWS.block(room.index), { value: { answers }, tag: room.tag }),
      ]);
      if (outcome.ok) return outcomes;
      await pacing.wait(WAIT_MS * Math.min(tries, 10) * pacing.random());
    }
    throw new Error(`anonymous answers were overtaken by others ${MOST_TRIES} times`);
  }

  /** From then on nothing is taken in: whoever is about to write meets a conflict, and reads this. */
  async function end(at: RoundAt): Promise<Participation> {
    const { value, tag } = await participation(at);
    if (value.sealed) return value;
    const sealed: Participation = { ...value, sealed: true };
    const row = put(participationCodec, ROWS.participation, { value: sealed, tag });
    const outcome = await partition(at).transact([row]);
    return outcome.ok ? sealed : end(at);
  }

  async function seal(at: RoundAt): Promise<readonly Unsigned[]> {
    const { people, blocks } = await end(at);
    const read = await Promise.all([...Array(blocks).keys()].map((index) => block(at, index)));
    // The last one is written last: with its seal all of them are as they are to stay.
    if (read.at(-1)?.value.sealed) return shuffled(read.flatMap(({ value }) => value.answers));
    const kept = people.length < CROWD ? [] : toKeep(read.map(({ value }) => value));
    for (const [index, { tag }] of read.entries()) {
      const value: AnswerBlock = { answers: kept[index] ?? [], sealed: true };
      const row = put(answerBlockCodec, ROWS.block(index), { value, tag });
      const outcome = await partition(at).transact([row]);
      // Another process seals it too.
      if (!outcome.ok) break;
    }
    return seal(at);
  }

  const together = makeTogether(takeIn, MOST_TOGETHER);
  return {
    takeIn: (at, answer) => together(key(at.tenant, at.round), { at, answer }),
    participants: async (at) => (await participation(at)).value.people,
    sealAnonymous: seal,
  };
}

/** What becomes of each, the first of two of one person counting. */
function judged({ people, sealed }: Participation, coming: readonly Coming[]): readonly TakenIn[] {
  const known = new Set(people);
  return coming.map(({ answer: { person } }) => {
    if (known.has(person)) return 'before';
    if (sealed) return 'sealed';
    if (known.size >= MOST_PARTICIPANTS) return 'full';
    known.add(person);
    return 'taken';
  });
}

function withPeople(
  participation: Participation,
  taken: readonly Coming[],
  block: number,
): Participation {
  const people = [...participation.people, ...taken.map(({ answer }) => answer.person)];
  return {
    ...participation,
    people: people.toSorted(),
    blocks: Math.max(participation.blocks, block + 1),
  };
}

function unsigned({ answer: { answers, background } }: Coming): Unsigned {
  return { id: randomBytes(12).toString('base64url'), answers, background };
}

/** The answers of each block, telling of where people work what a crowd of them shares. */
function toKeep(blocks: readonly AnswerBlock[]): readonly (readonly Unsigned[])[] {
  const all = blocks.flatMap(({ answers }) => answers);
  const told = crowded(all.map(({ background }) => background));
  const kept = all.map((one, index) => ({ ...one, background: told[index] ?? {} }));
  const from = (block: number) =>
    blocks.slice(0, block).reduce((sum, { answers }) => sum + answers.length, 0);
  return blocks.map((_, index) => kept.slice(from(index), from(index + 1)));
}
