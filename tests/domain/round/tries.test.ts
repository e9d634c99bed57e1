import { expect, it } from 'vitest';
import { mayTry, type Tries, withWrongTry } from '../../../src/domain/round/tries.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const LATER = '2026-11-24T09:10:01.000Z';

function wrong(times: number): Tries | undefined {
  let tries: Tries | undefined;
  for (let count = 0; count < times; count += 1) tries = withWrongTry(tries, NOW);
  return tries;
}

it('lets somebody guess wrong five times', () => {
  expect(mayTry(undefined, NOW)).toBe(true);
  expect(mayTry(wrong(4), NOW)).toBe(true);
  expect(mayTry(wrong(5), NOW)).toBe(false);
});

it('forgets wrong codes ten minutes after the first', () => {
  expect(mayTry(wrong(5), '2026-11-24T09:10:00.000Z')).toBe(false);
  expect(mayTry(wrong(5), LATER)).toBe(true);
  expect(withWrongTry(wrong(5), LATER)).toEqual({ wrong: 1, since: LATER });
});
