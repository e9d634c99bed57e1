import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestionSets } from '../../../src/cards/question-sets.ts';
import { checkSet } from '../../../src/domain/questions/check-set.ts';
import { readSet } from '../../../src/papers/question-set/read-set.ts';
import { writeSet } from '../../../src/papers/question-set/write-set.ts';
import { anySet } from './sets.ts';

const there = readQuestionSets();
const builtIn = there.ok ? there.value : [];
const back = async (set: Parameters<typeof writeSet>[0]) =>
  readSet({ name: 'skema.xlsx', bytes: await writeSet(set) });

describe('a question set that goes out to Excel and in again', () => {
  it.each(builtIn.map((set) => [set.id, set] as const))('is the same: %s', async (_, set) => {
    expect(await back(set)).toEqual({ ok: true, value: { kind: 'set', set } });
  });

  it('is the same, whatever it holds', async () => {
    const seen = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(anySet, async (set) => {
        const valid = checkSet(set).length === 0;
        seen[valid ? 'taken' : 'refused'] += 1;
        const read = await back(set);

        expect(read.ok && read.value).toMatchObject(
          valid ? { kind: 'set', set } : { kind: 'problems' },
        );
        if (valid && read.ok && read.value.kind === 'set') expect(read.value.set).toEqual(set);
      }),
      { numRuns: 60 },
    );
    expect(seen.taken).toBeGreaterThan(30);
  }, 60_000);
});
