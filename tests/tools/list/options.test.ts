import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../tools/list/options.ts';

describe('readOptions', () => {
  it('reads a file to write, with the words that choose', () => {
    expect(readOptions(['out', 'l.xlsx'])).toEqual({
      way: 'out',
      file: 'l.xlsx',
      words: '',
      language: 'da',
    });
    expect(readOptions(['out', 'l.xlsx', 'over', 'fristen', '--language', 'en'])).toMatchObject({
      words: 'over fristen',
      language: 'en',
    });
  });

  it('reads a file to load, tried out unless told otherwise', () => {
    expect(readOptions(['in', 'l.xlsx'])).toEqual({ way: 'in', file: 'l.xlsx', write: false });
    expect(
      readOptions(['in', '--write', 'l.xlsx', '--as', 'a@b.example', '--tenant', 't']),
    ).toEqual({ way: 'in', file: 'l.xlsx', write: true, as: 'a@b.example', tenant: 't' });
  });

  it.each([
    [[]],
    [['out']],
    [['up', 'l.xlsx']],
    [['in', 'a.xlsx', 'b.xlsx']],
    [['out', 'a.xlsx', '--write']],
    [['out', 'a.xlsx', '--language', 'fr']],
    [['in', 'a.xlsx', '--force']],
  ])('knows a command it cannot use: %j', (args) => {
    expect(readOptions(args)).toBeUndefined();
  });
});
