/** Somebody who has a copy of every table and of the log, and wants to know who answered what. */
import { createHash } from 'node:crypto';

export interface StolenRow {
  readonly table: string;
  readonly partition: string;
  readonly row: string;
  readonly timestamp: string;
  readonly etag: string;
  readonly cells: Readonly<Record<string, unknown>>;
}

export interface Everything {
  readonly rows: readonly StolenRow[];
  /** Lines in the order they were written. */
  readonly log: readonly string[];
}

/** What the attacker knows besides: who took part in the round. */
export interface Knows {
  readonly round: string;
  readonly people: readonly {
    readonly id: string;
    readonly entra: string;
    readonly name: string;
  }[];
}

/** One way of joining people and answers: for each person, in the order known, what it takes theirs to be. */
export interface Attack {
  readonly by: string;
  readonly guesses: readonly (string | undefined)[];
}

/** A person's answer as found, with all that might tell whose it is. */
interface Found {
  readonly text: string;
  readonly id: string;
  readonly row: StolenRow;
}

/** Every attack there is. */
export function guesses(all: Everything, knows: Knows): readonly Attack[] {
  const found = answersIn(all, knows);
  return [
    byKey(all, knows, found),
    ...byHash(knows, found),
    ...ordersOfPeople(all, knows).flatMap((people) =>
      ordersOfAnswers(found).map((answers) => inStep(knows, people, answers)),
    ),
  ];
}

/** Whatever was written in the round, wherever it lies. */
function answersIn({ rows }: Everything, { round }: Knows): readonly Found[] {
  const own = rows.filter(
    ({ table, partition }) => table === 'responses' && partition.includes(round),
  );
  return own.flatMap((row) => {
    const text = jsonIn(row);
    const unsigned = [...text.matchAll(/"id":"([^"]+)","answers":\{"q":("(?:[^"\\]|\\.)*")/g)];
    if (unsigned.length > 0) {
      return unsigned.map(([, id = '', answer = '']) => ({
        text: String(JSON.parse(answer)),
        id,
        row,
      }));
    }
    const own = /"answers":\{"q":("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
    return own === undefined ? [] : [{ text: String(JSON.parse(own)), id: row.row, row }];
  });
}

/** Anything that names a person in a row of its own, or next to one answer alone. */
function byKey(all: Everything, { people }: Knows, found: readonly Found[]): Attack {
  const lines = [...all.rows.map((row) => JSON.stringify(row)), ...all.log];
  return {
    by: 'a row or a line that names one person and one answer',
    guesses: people.map(({ id, entra, name }) => {
      const about = lines.filter((line) =>
        [id, entra, name].some((one) => one && line.includes(one)),
      );
      const alone = found.filter(({ text, id: own }) =>
        about.some((line) => {
          const holds = line.includes(text) || line.includes(`"${own}"`);
          return holds && found.filter((other) => line.includes(other.text)).length <= 1;
        }),
      );
      return alone.length === 1 ? alone[0]?.text : undefined;
    }),
  };
}

/** The id of an answer made of a person by one of the usual ways. */
function byHash({ round, people }: Knows, found: readonly Found[]): readonly Attack[] {
  return ['md5', 'sha1', 'sha256', 'sha512'].map((algorithm) => ({
    by: `the ${algorithm} of a person`,
    guesses: people.map(({ id, entra, name }) => {
      const made = [id, entra, name, `${round}${id}`, `${id}${round}`, `${round}~${id}`].flatMap(
        (text) => {
          const digest = createHash(algorithm).update(text);
          const bytes = digest.digest();
          return [bytes.toString('hex'), bytes.toString('base64url')];
        },
      );
      const own = found.find((one) => made.some((hash) => hash.startsWith(one.id.slice(0, 12))));
      return own?.text;
    }),
  }));
}

interface Ordered<T> {
  readonly by: string;
  readonly list: readonly T[];
}

/** Orders in which people may have come: as they lie, as they were met, as they are spoken of. */
function ordersOfPeople({ rows, log }: Everything, { people }: Knows): readonly Ordered<number>[] {
  const all = people.map((_, index) => index);
  const by = (label: string, key: (index: number) => string | number): Ordered<number> => ({
    by: label,
    list: all.toSorted((one, other) => (key(one) < key(other) ? -1 : 1)),
  });
  const rowOf = (index: number) =>
    rows.find(({ table, row }) => table === 'people' && row.includes(people[index]?.entra ?? '?'));
  const lists = rows.flatMap((row) => {
    const text = jsonIn(row);
    return people.every(({ id }) => text.includes(id)) ? [{ row, text }] : [];
  });
  return [
    by('people by id', (index) => people[index]?.id ?? ''),
    by('people by entra', (index) => people[index]?.entra ?? ''),
    by('people by time', (index) => rowOf(index)?.timestamp ?? ''),
    by('people by tag', (index) => rowOf(index)?.etag ?? ''),
    by('people by size', (index) => JSON.stringify(rowOf(index) ?? '').length),
    by('people in the log', (index) =>
      log.findIndex((line) => line.includes(people[index]?.id ?? '?')),
    ),
    ...lists.map(({ row, text }) =>
      by(`people in ${row.table} ${row.row}`, (index) => text.indexOf(people[index]?.id ?? '?')),
    ),
  ];
}

function ordersOfAnswers(found: readonly Found[]): readonly Ordered<Found>[] {
  const by = (label: string, key: (one: Found, at: number) => string | number): Ordered<Found> => ({
    by: label,
    list: found
      .map((one, at) => ({ one, key: key(one, at) }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1))
      .map(({ one }) => one),
  });
  return [
    by('answers as they lie', (_, at) => at),
    by('answers by id', ({ id }) => id),
    by('answers by time', ({ row }, at) => `${row.timestamp} ${String(at).padStart(6, '0')}`),
    by('answers by size', ({ text }) => text.length),
    by('answers by their words', ({ text }) => text),
  ];
}

/** The first person gave the first answer, and so on, from the front and from the back. */
function inStep({ people }: Knows, persons: Ordered<number>, answers: Ordered<Found>): Attack {
  const found = new Map(persons.list.map((person, at) => [person, answers.list[at]?.text]));
  return {
    by: `${persons.by}, ${answers.by}`,
    guesses: people.map((_, index) => found.get(index)),
  };
}

/** The record in a row, however many cells it fills. */
function jsonIn({ cells }: StolenRow): string {
  const names = Object.keys(cells).filter((name) => /^json\d+$/.test(name));
  const ordered = names.toSorted((one, other) => Number(one.slice(4)) - Number(other.slice(4)));
  return ordered.map((name) => String(cells[name])).join('');
}
