import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../tools/set/options.ts';

describe('readOptions', () => {
  it('reads which set to write, and where', () => {
    expect(readOptions(['out', 'hoert', 's.xlsx', '--tenant', 't'])).toEqual({
      way: 'out',
      id: 'hoert',
      file: 's.xlsx',
      tenant: 't',
    });
  });

  it('reads a file to publish, tried out unless told otherwise', () => {
    expect(readOptions(['in', 's.xlsx'])).toEqual({ way: 'in', file: 's.xlsx', write: false });
    expect(readOptions(['in', '--write', 's.xlsx'])).toMatchObject({ write: true });
  });

  it.each([
    [[]],
    [['out', 'hoert']],
    [['out', 's', 's.xlsx', 'more']],
    [['out', 'hoert', 's.xlsx', '--write']],
    [['in']],
    [['in', 'a.xlsx', 'b.xlsx']],
    [['up', 's.xlsx']],
    [['in', 's.xlsx', '--sure']],
  ])('refuses %j', (args) => {
    expect(readOptions(args)).toBeUndefined();
  });
});
