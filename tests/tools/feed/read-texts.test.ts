import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTexts } from '../../../tools/feed/read-texts.ts';

function aFile(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'feed-')), 'texts.jsonl');
  writeFileSync(file, content);
  return file;
}

describe('a file of texts', () => {
  it('gives the texts with their ids, or the line where there is none', async () => {
    const file = aFile('{"id":"a","text":"Et skema."}\n\n{"text":"To skemaer."}\n');

    expect(await readTexts(file)).toEqual([
      { id: 'a', text: 'Et skema.' },
      { id: 'line 3', text: 'To skemaer.' },
    ]);
  });

  it.each(['{"text":', '"text"', '{"text":7}', '{"text":"  "}', 'null'])(
    'is refused with the line when it holds %s',
    async (line) => {
      const file = aFile(`{"text":"Et skema."}\n${line}\n`);

      await expect(readTexts(file)).rejects.toThrow(
        'Line 2 of texts.jsonl is no JSON object with a field "text" that is a text.',
      );
    },
  );

  it('is refused in one sentence when it is not there or empty', async () => {
    await expect(readTexts('/nowhere/texts.jsonl')).rejects.toThrow(
      'The file /nowhere/texts.jsonl is not there.',
    );
    await expect(readTexts(aFile('\n'))).rejects.toThrow('texts.jsonl holds no texts.');
  });
});
