import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../tools/restore/options.ts';

describe('the command line of a restore', () => {
  it('lists exports without anything', () => {
    expect(readOptions([])).toEqual({ dryRun: false, sendHeld: false });
  });

  it('names an export, where it lies and where it goes', () => {
    const args = [
      'latest',
      '--to',
      'https://new.example',
      '--erasures-from',
      'https://old.example',
    ];
    const more = ['--folder', '/exports', '--tenant', 'T', '--dry-run'];

    expect(readOptions([...args, ...more])).toEqual({
      ...{ wanted: 'latest', to: 'https://new.example', erasuresFrom: 'https://old.example' },
      ...{ folder: '/exports', tenant: 'T', dryRun: true, sendHeld: false },
    });
  });

  it('sends what was held, and restores nothing then', () => {
    expect(readOptions(['--send-held'])).toEqual({ dryRun: false, sendHeld: true });
    expect(readOptions(['latest', '--send-held'])).toBeUndefined();
  });

  it.each([
    [['--new', 'x']],
    [['latest', 'another']],
    [['latest', '--to']],
    [['latest', '--to', 'forenkl2']],
    [['latest', '--erasures-from', 'http://old.example']],
    [['latest', '--dry-run=no']],
  ])('is refused when written otherwise: %j', (args) => {
    expect(readOptions(args)).toBeUndefined();
  });
});
