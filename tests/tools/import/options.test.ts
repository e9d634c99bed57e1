import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../tools/import/options.ts';

const NOTHING = { write: false, skipAlike: false, update: false };

describe('readOptions', () => {
  it('reads a file and where it comes from, tried out unless told otherwise', () => {
    expect(readOptions(['ø.xlsx', '--from', ' Teknik  og Miljø '])).toEqual({
      file: 'ø.xlsx',
      from: 'Teknik og Miljø',
      ...NOTHING,
    });
  });

  it('reads everything else', () => {
    const args = ['--write', '--skip-alike', '--update', '--contact', 'a@b.example'];

    expect(
      readOptions(['a.csv', '--from', 'T', ...args, '--batch', 'T 2027', '--tenant', 't']),
    ).toEqual({
      ...{ file: 'a.csv', from: 'T', write: true, skipAlike: true, update: true },
      ...{ contact: 'a@b.example', batch: 'T 2027', tenant: 't' },
    });
  });

  it.each([
    [[]],
    [['a.xlsx']],
    [['a.xlsx', '--from', ' ']],
    [['a.xlsx', '--from', 'x'.repeat(61)]],
    [['a.xlsx', 'b.xlsx', '--from', 'T']],
    [['a.xlsx', '--from', 'T', '--force']],
  ])('knows a command it cannot use: %j', (args) => {
    expect(readOptions(args)).toBeUndefined();
  });
});
