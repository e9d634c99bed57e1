// The document a municipality copies into its record of processing says what the code keeps, and what proves it.
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMANDS, type CommandRow } from '../../src/bot/commands.ts';
import { KEPT } from '../../src/domain/people/kept.ts';
import { TABLES } from '../../src/storage/table.ts';

const text = readFileSync('docs/privacy.md', 'utf8');
/** Cells named `table~row` in the table of what is stored. */
const NAMED = [...text.matchAll(/`([a-z]+)~([a-z]+)`/g)].map(([, table, row]) => `${table}~${row}`);

it('names each kind of row there is, once', () => {
  const kept = Object.values(KEPT).map(({ table, row }) => `${table}~${row}`);

  expect([...NAMED].sort()).toEqual([...new Set(kept)].sort());
});

it('names every table', () => {
  expect([...new Set(NAMED.map((name) => name.split('~')[0]))].sort()).toEqual([...TABLES].sort());
});

it('says of measures only what a test proves', () => {
  const tests = [...text.matchAll(/`(tests\/[^`]+)`/g)].map(([, file = '']) => file);

  expect(tests.length).toBeGreaterThan(0);
  expect(tests.filter((file) => !existsSync(file))).toEqual([]);
});

it.each(['mine data', 'slet mine oplysninger'])(
  'tells people to write %s, which is a command',
  (words) => {
    const rows: readonly CommandRow[] = Object.values(COMMANDS);

    expect(text).toContain(`**${words}**`);
    expect(rows.flatMap(({ da }) => da)).toContain(words);
  },
);
