import { describe, expect, it } from 'vitest';
import { keptRows } from '../../../src/papers/word/kept-rows.ts';
import type { WordCell } from '../../../src/papers/word/word-paper.ts';

const LONG = 'Vikarers timer skrives ind tre steder i tre systemer hver uge.';
const GROUP: readonly WordCell[] = ['', { text: 'It og adgange', bold: true }, ''];

function rowsOf(count: number, text: string): readonly (readonly WordCell[])[] {
  return Array.from({ length: count }, () => [{ figure: '1' }, text, 'I gang']);
}

describe('the rows of a table', () => {
  it('stay together where they are few and short', () => {
    expect([...keptRows({ rows: rowsOf(4, 'Løn') })]).toEqual([0, 1, 2]);
    expect([...keptRows({ rows: rowsOf(13, 'Løn') })]).toEqual([0, 11]);
  });

  it('part in the middle where they are long, and leave neither the first nor the last alone', () => {
    expect([...keptRows({ rows: rowsOf(6, LONG) })]).toEqual([0, 4]);
  });

  it('keep the name of a group with the first of it', () => {
    const rows = [...rowsOf(3, LONG), GROUP, ...rowsOf(4, LONG)];
    expect([...keptRows({ rows })]).toEqual([0, 3, 6]);
  });

  it('never hold on to what follows the table', () => {
    expect([...keptRows({ rows: rowsOf(1, 'Løn') })]).toEqual([]);
    expect([...keptRows({ rows: [] })]).toEqual([]);
    expect([...keptRows({ rows: [GROUP] })]).toEqual([]);
  });
});
