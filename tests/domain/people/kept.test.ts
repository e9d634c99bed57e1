import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEPT, keptKind } from '../../../src/domain/people/kept.ts';
import { TABLES } from '../../../src/storage/table.ts';

/** `table row` of each row the picture of the tables names. */
function drawnRows(): readonly string[] {
  const text = readFileSync('docs/architecture.md', 'utf8');
  return TABLES.flatMap((table) => {
    const line = text.split('\n').find((one) => one.startsWith(`| \`${table}\` |`)) ?? '';
    const rows = [...(line.split('|')[3] ?? '').matchAll(/`([a-z]+)(?:~[^`]*|)`/g)];
    return rows.map(([, row]) => `${table} ${row}`);
  });
}

describe('KEPT', () => {
  it('has every kind of row the picture of the tables has, and no other', () => {
    const kept = Object.values(KEPT).map(({ table, row }) => `${table} ${row}`);
    expect([...new Set(drawnRows())].toSorted()).toEqual(kept.toSorted());
  });

  it('has each kind of row once', () => {
    const rows = Object.values(KEPT).map(({ table, row }) => `${table}~${row}`);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('takes away whatever is told as theirs alone, unless it belongs to a case', () => {
    const stays = Object.entries(KEPT).filter(
      ([, { told, erased }]) => told === 'all' && erased === 'stays',
    );
    // What somebody wrote about a case of the municipality is part of it.
    expect(stays.map(([kind]) => kind)).toEqual(['endorsement']);
  });
});

describe('keptKind', () => {
  it('finds a kind by the table and the first part of the key', () => {
    expect(keptKind('people', 'a~entra')).toBe('person');
    expect(keptKind('ledger', 'lease')).toBe('lease');
    expect(keptKind('people', 'zz~1')).toBeUndefined();
  });
});
