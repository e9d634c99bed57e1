// Who came in to a round by which door: one row a round, written once for all who come together.
import { setTimeout as sleep } from 'node:timers/promises';
import { closedDoors, type Doors } from '../domain/round/doors.ts';
import type { ResponseStore, RoundAt } from '../ports/response-store.ts';
import type { Tagged } from '../ports/tagged.ts';
import { doorsCodec } from './codecs/response.ts';
import { key } from './keys.ts';
import { type Partition, put, tagOf } from './partition.ts';

const ROW = key('d', 'doors');
/** Rounds whose row is remembered. */
const MOST_KNOWN = 200;
/** Another process wrote in between; each time the wait is a little longer. */
const MOST_TRIES = 20;
const WAIT_MS = 10;

interface Waiting {
  readonly change: (doors: Doors) => Doors;
  readonly done: (doors: Doors) => void;
  readonly failed: (error: unknown) => void;
}

interface Line {
  readonly waiting: Waiting[];
  busy: boolean;
  /** As this process last read or wrote it: the lists only grow, so who is on one stays there. */
  known?: { readonly value: Doors; readonly tag: string | undefined };
}

/** Makes the two ways to the row; its writers stand in line in the process. */
export function makeDoorRow(
  partition: (at: RoundAt) => Partition,
): Pick<ResponseStore, 'doors' | 'changeDoors'> {
  const lines = new Map<string, Line>();

  function lineOf({ tenant, round }: RoundAt): Line {
    const name = key(tenant, round);
    const line = lines.get(name) ?? { waiting: [], busy: false };
    lines.delete(name);
    lines.set(name, line);
    const idle = [...lines].find(([, { busy }]) => !busy);
    if (lines.size > MOST_KNOWN && idle !== undefined) lines.delete(idle[0]);
    return line;
  }

  async function read(at: RoundAt): Promise<{ value: Doors; tag: string | undefined }> {
    const stored: Tagged<Doors> | undefined = await partition(at).read(doorsCodec, ROW);
    return stored ?? { value: closedDoors(at), tag: undefined };
  }

  async function write(at: RoundAt, line: Line, changes: readonly Waiting[]): Promise<Doors> {
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const { value, tag } = line.known ?? (await read(at));
      const next = changes.reduce((doors, { change }) => change(doors), value);
      line.known = { value, tag };
      if (next === value) return value;
      const outcome = await partition(at).transact([put(doorsCodec, ROW, { value: next, tag })]);
      if (outcome.ok) {
        line.known = { value: next, tag: tagOf(outcome, 0) };
        return next;
      }
      delete line.known;
      await sleep(tries * WAIT_MS * Math.random());
    }
    throw new Error('the doors of a round could not be written');
  }

  async function work(at: RoundAt, line: Line): Promise<void> {
    line.busy = true;
    while (line.waiting.length > 0) {
      const group = line.waiting.splice(0);
      try {
        const doors = await write(at, line, group);
        for (const { done } of group) done(doors);
      } catch (error) {
        delete line.known;
        for (const { failed } of group) failed(error);
      }
    }
    line.busy = false;
  }

  return {
    doors: async (at) => (await read(at)).value,
    changeDoors: (at, change) =>
      new Promise((done, failed) => {
        const line = lineOf(at);
        line.waiting.push({ change, done, failed });
        if (!line.busy) void work(at, line);
      }),
  };
}
