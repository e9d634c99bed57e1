import { describe, expect, it } from 'vitest';
import { tryAgain } from '../../src/usecases/try-again.ts';

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
    expect(tries).toBe(20);
  });

  it('throws what an attempt throws', async () => {
    await expect(tryAgain(() => Promise.reject(new Error('storage is down')))).rejects.toThrow(
      'storage is down',
    );
  });
});
