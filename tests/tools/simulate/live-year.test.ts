import { beforeAll, describe, expect, it } from 'vitest';
import { makeMemoryBackend } from '../../../src/storage/memory/memory-backend.ts';
import { judgedYear } from '../../../tools/simulate/year/judge-year.ts';
import { type Lived, liveYear } from '../../../tools/simulate/year/live-year.ts';

let lived: Lived;

beforeAll(async () => {
  lived = await liveYear(makeMemoryBackend(), { proposals: 8, faults: true, seed: 2 });
}, 60_000);

const values = (of: Lived) =>
  Object.fromEntries(judgedYear(of).map(({ figure, value }) => [figure, value]));

describe('a year in a town', () => {
  it('tells everybody behind a proposal each thing once, through a storm', () => {
    expect(judgedYear(lived).filter(({ ok }) => !ok)).toEqual([]);
    expect(lived.faults).toBeGreaterThan(50);
    expect(new Set(lived.entries.map(({ content }) => content.kind))).toEqual(
      new Set(['answer', 'promise', 'completed', 'asked-later']),
    );
  });

  it('is judged by who heard something twice', () => {
    const [one] = lived.entries;
    const again = one === undefined ? [] : [{ ...one, message: 'another' }];
    expect(values({ ...lived, entries: [...lived.entries, ...again] })['year.twice']).toBe(1);
  });

  it('is judged by who never heard it', () => {
    expect(values({ ...lived, entries: lived.entries.slice(1) })['year.never']).toBe(1);
  });

  it('is judged by who heard what was none of theirs', () => {
    const [one] = lived.entries;
    const astray = one === undefined ? [] : [{ ...one, to: 'somebody-else' }];
    expect(values({ ...lived, entries: [...lived.entries, ...astray] })['year.astray']).toBe(1);
  });
});
