import { describe, expect, it } from 'vitest';
import { isTooBusy, tryAgain } from '../../src/usecases/try-again.ts';

describe('tryAgain', () => {
  it('makes an attempt anew when somebody was faster', async () => {
    let tries = 0;

    const outcome = await tryAgain(async () => {
      tries += 1;
      return tries < 3 ? 'changed' : 'done';
    });

    expect([outcome, tries]).toEqual(['done', 3]);
  });

  it('gives up on what is changed each time', async () => {
    let tries = 0;

    const outcome = tryAgain(async () => {
      tries += 1;
      return 'changed';
    });

    await expect(outcome).rejects.toThrow('changed meanwhile');
    await expect(outcome).rejects.toSatisfy(isTooBusy);
    expect(tries).toBe(20);
  });

  it('throws what an attempt throws', async () => {
    const down = new Error('storage is down');

    await expect(tryAgain(() => Promise.reject(down))).rejects.toBe(down);
    expect(isTooBusy(down)).toBe(false);
  });
});
