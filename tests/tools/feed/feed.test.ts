import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort } from '../../../tools/dev/ports.ts';

const FEED = join(import.meta.dirname, '../../../tools/feed/feed.ts');

function feed(...args: readonly string[]) {
  const { status, stderr, stdout } = spawnSync(process.execPath, [FEED, ...args], {
    encoding: 'utf8',
  });
  return { status, stderr: stderr.trim(), stdout };
}

function aFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'feed-')), 'texts.jsonl');
  writeFileSync(file, '{"text":"Vi taster de samme tal to steder hver uge."}\n');
  return file;
}

describe('npm run feed', () => {
  it('ends with one sentence when the file is not there', () => {
    expect(feed('/nowhere/texts.jsonl')).toEqual({
      status: 1,
      stderr: 'The file /nowhere/texts.jsonl is not there.',
      stdout: '',
    });
  });

  it('ends with one sentence when no bot answers', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;

    expect(feed(aFile(), '--url', url)).toEqual({
      status: 1,
      stderr: `No bot answers at ${url}: start it with npm run dev, or name it with --url.`,
      stdout: '',
    });
  });
});
