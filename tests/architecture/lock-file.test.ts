import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('the lock file', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const packages: [string, Record<string, unknown>][] = Object.entries(lock.packages);

  it('names no address that packages come from', () => {
    const addressed = packages.filter(([, entry]) => 'resolved' in entry).map(([name]) => name);

    expect(addressed).toEqual([]);
  });

  it('names a checksum for every package', () => {
    const unchecked = packages.filter(([name, entry]) => name !== '' && !('integrity' in entry));

    expect(unchecked.map(([name]) => name)).toEqual([]);
  });
});
