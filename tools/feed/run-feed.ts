/** Hands texts in through a running bot, as so many people at once, and compares the tables. */
import { randomUUID } from 'node:crypto';
import type { FakeConnector } from '../client/connector.ts';
import { startConnector } from '../client/connector.ts';
import { aPerson, type Person } from '../client/person.ts';
import { refusal } from '../dev/refusal.ts';
import { differences } from './compare.ts';
import { handIn } from './hand-in.ts';
import type { Tables } from './open-tables.ts';
import { chanceFrom } from './random.ts';
import { readTables, type Stored } from './read-tables.ts';
import type { TextToFeed } from './read-texts.ts';
import type { Result } from './report.ts';
import { newTally, type Tally } from './tally.ts';
import { wayBy } from './ways.ts';

export interface FeedPlan {
  readonly texts: readonly TextToFeed[];
  readonly people: number;
  readonly url: string;
  readonly tables: Tables;
  /** The same seed takes the same ways and repeats the same things. */
  readonly seed?: number;
}

const SEED = 20_260_042;

/** People work side by side, each takes the next text when done with one. */
export async function runFeed(plan: FeedPlan): Promise<Result> {
  const { texts, tables, seed = SEED } = plan;
  const started = performance.now();
  const tally = newTally();
  const waiting = [...texts];
  const connector = await startConnector();
  const people = newPeople(plan, connector);
  try {
    await Promise.all(
      people.map((person, at) => feedAs(person, { waiting, tally, seed: seed + at })),
    );
    const seconds = (performance.now() - started) / 1000;
    // The connector stays meanwhile: the bot still edits cards behind its last answers.
    const stored = await readBack(tables, people, tally);
    const found = differences(tally.accepted, stored);
    return { tally, texts: texts.length, people: people.length, seconds, differences: found };
  } finally {
    await connector.close();
  }
}

async function readBack(tables: Tables, people: readonly Person[], tally: Tally): Promise<Stored> {
  const entras = people.map(({ chat }) => chat.entra);
  const stored = await readTables(tables, entras, yearsOf(tally));
  if (stored.people.size > 0) return stored;
  throw refusal(
    'None of the people who handed in is in the tables that were read: they are another bot’s. ' +
      'Set FORENKL_TABLES_CONNECTION to what this bot uses.',
  );
}

/** New people at each run, so that what is theirs is what this run did. */
function newPeople({ people, texts, url, tables }: FeedPlan, connector: FakeConnector): Person[] {
  return Array.from({ length: Math.min(people, texts.length) }, (_, at) => {
    const entra = `feed${randomUUID().slice(4)}`;
    const name = `Leder ${at + 1}`;
    const who = { tenant: tables.tenant, entra, name, mail: `${entra}@feed.example` };
    return aPerson({ url, connector }, who);
  });
}

interface Work {
  readonly waiting: TextToFeed[];
  readonly tally: Tally;
  readonly seed: number;
}

async function feedAs(person: Person, { waiting, tally, seed }: Work): Promise<void> {
  const chance = chanceFrom(seed);
  const at = { person, chance, tally };
  await person.install();
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { id, text } = next;
    const way = wayBy(chance);
    try {
      const outcome = await handIn(at, text, way);
      if (outcome.kind === 'refused') tally.refused.push({ id, reason: outcome.reason });
      if (outcome.kind === 'lost') tally.failures.push(`${id}: ${outcome.why}`);
      if (outcome.kind === 'accepted') keep(tally, outcome.numbers, { id, text, person });
    } catch (error) {
      tally.failures.push(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function keep(
  tally: Tally,
  numbers: readonly string[],
  { id, text, person }: { readonly id: string; readonly text: string; readonly person: Person },
): void {
  const { entra } = person.chat;
  for (const no of numbers) tally.accepted.push({ id, text, no, entra });
  if (numbers.length > 1) {
    tally.failures.push(`${id}: a repeated click got several numbers, ${numbers.join(' and ')}`);
  }
}

/** Years of the numbers given, and the present one: what was not accepted may lie there too. */
function yearsOf({ accepted }: Tally): readonly number[] {
  const years = accepted.map(({ no }) => Number(no.slice(0, 4)));
  return [...new Set([...years, new Date().getFullYear()])];
}
