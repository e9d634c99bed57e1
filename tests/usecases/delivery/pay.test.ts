import { describe, expect, it } from 'vitest';
import { pay, payOwed, tellWritten } from '../../../src/usecases/delivery/pay.ts';
import { anEntry, aPostOffice } from '../../support/post-office.ts';

const settled = [{ entry: { value: anEntry('p0'), tag: '1' }, next: anEntry('p0') }];

describe('what is owed', () => {
  it('is told, and what depends on it is noted', async () => {
    const { desk } = await aPostOffice();
    const one = await desk();

    await pay(one, { tell: async () => {}, settled });

    expect([one.hand.news.length, one.hand.owed.length, one.hand.paying.size]).toEqual([1, 0, 0]);
  });

  it('is kept until it can be told', async () => {
    const { desk } = await aPostOffice();
    const one = await desk();
    let broken = true;
    const tell = async () => {
      if (broken) throw new Error('storage is down');
    };

    await pay(one, { tell, settled });
    expect([one.hand.news.length, one.hand.owed.length]).toEqual([0, 1]);
    await expect(payOwed(one)).rejects.toThrow('storage is down');
    expect(one.hand.owed).toHaveLength(1);
    broken = false;
    await payOwed(one);

    expect([one.hand.news.length, one.hand.owed.length]).toEqual([1, 0]);
  });
});

describe('tellWritten', () => {
  it('tells of what is blocked, and of nothing else', async () => {
    const office = await aPostOffice();
    const states = ['blocked', 'failed', 'sent'] as const;
    const written = states.map((state) => ({
      entry: { value: anEntry(state), tag: '1' },
      next: anEntry(state, { state }),
    }));

    tellWritten(await office.desk(), written);

    expect(office.told).toEqual(['after blocked blocked']);
  });
});
