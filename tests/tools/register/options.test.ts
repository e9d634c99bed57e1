import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../tools/register/options.ts';

describe('readOptions', () => {
  it('reads file, dry run and tenant in any order', () => {
    expect(readOptions(['r.xlsx'])).toEqual({ file: 'r.xlsx', dryRun: false });
    expect(readOptions(['--dry-run', 'r.xlsx', '--tenant', 't'])).toEqual({
      file: 'r.xlsx',
      dryRun: true,
      tenant: 't',
    });
  });

  it('knows a command it cannot use', () => {
    expect(readOptions([])).toBeUndefined();
    expect(readOptions(['a.csv', 'b.csv'])).toBeUndefined();
    expect(readOptions(['a.csv', '--force'])).toBeUndefined();
  });
});
