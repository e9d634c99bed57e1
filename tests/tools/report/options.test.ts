import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../tools/report/options.ts';

describe('readOptions', () => {
  it('reads which paper, what narrows it down, and what file it is to be', () => {
    expect(
      readOptions([
        'catalogue',
        'k.xlsx',
        '--since',
        '2026-01-01',
        '--area',
        'it',
        '--tenant',
        't',
      ]),
    ).toEqual({
      kind: 'catalogue',
      file: 'k.xlsx',
      type: 'xlsx',
      language: 'da',
      typed: { since: '2026-01-01', area: 'it' },
      tenant: 't',
    });
  });

  it.each([
    [[]],
    [['catalogue']],
    [['katalog', 'k.xlsx']],
    [['catalogue', 'k.zip']],
    [['catalogue', 'k.xlsx', 'more']],
    [['catalogue', 'k.xlsx', '--language', 'tysk']],
    [['catalogue', 'k.xlsx', '--sure']],
  ])('refuses %j', (args) => {
    expect(readOptions(args)).toBeUndefined();
  });
});
