import { describe, expect, it } from 'vitest';
import { createBackend, createStores } from '../../../src/storage/index.ts';
import { holdLease } from '../../../src/usecases/delivery/hold-lease.ts';
import { TENANT } from '../../support/builders.ts';

async function aLedger() {
  const clock = { now: () => new Date('2026-11-23T06:00:00.000Z') };
  const ids = { fresh: () => 'fresh' };
  const { ledger } = createStores(await createBackend({ kind: 'memory' }), { clock, ids });
  let ms = 0;
  const lease = (holder: string, over: Partial<typeof ledger> = {}) =>
    holdLease({ ledger: { ...ledger, ...over }, holder, monotonic: () => ms }, TENANT);
  return {
    ledger,
    lease,
    wait: (seconds: number) => {
      ms += seconds * 1_000;
    },
  };
}

describe('a lease', () => {
  it('is taken at once when nobody ever held it', async () => {
    const { lease } = await aLedger();
    const one = lease('one');

    expect(await one.acquire()).toBe('taken');
    expect(await one.acquire()).toBe('held');
  });

  it('stays where it is while its holder is alive, working or not', async () => {
    const { lease, wait } = await aLedger();
    const [one, two] = [lease('one'), lease('two')];
    await one.acquire();

    for (let second = 0; second < 120; second += 5) {
      wait(5);
      expect(await one.acquire()).toBe('held');
      expect(await two.acquire()).toBe('elsewhere');
    }
  });

  it('is taken over by who has itself seen it unchanged for 30 seconds', async () => {
    const { lease, wait } = await aLedger();
    await lease('one').acquire();
    wait(60);
    const two = lease('two');

    expect(await two.acquire()).toBe('elsewhere');
    wait(29.9);
    expect(await two.acquire()).toBe('elsewhere');
    wait(0.1);
    expect(await two.acquire()).toBe('taken');
  });

  it('lets a holder woken too late begin nothing', async () => {
    const { lease, wait } = await aLedger();
    const [one, two] = [lease('one'), lease('two')];
    await one.acquire();
    await two.acquire();
    wait(30);
    await two.acquire();

    expect(await one.mayBegin()).toBe(false);
    expect(await one.claim([])).toBeUndefined();
    expect(await one.acquire()).toBe('elsewhere');
  });

  it('is renewed before a send begins in the second half of its term', async () => {
    const { lease, ledger, wait } = await aLedger();
    const one = lease('one');
    await one.acquire();
    const tag = async () => (await ledger.lease(TENANT))?.tag;
    const first = await tag();

    wait(14);
    expect(await one.mayBegin()).toBe(true);
    expect(await tag()).toBe(first);
    wait(1);
    expect(await one.mayBegin()).toBe(true);
    expect(await tag()).not.toBe(first);
  });

  it('counts its term from before the call that renewed it', async () => {
    const { lease, ledger, wait } = await aLedger();
    let renewals = 0;
    const one = lease('one', {
      claim: async (...args) => {
        renewals += 1;
        const claimed = await ledger.claim(...args);
        wait(15);
        return claimed;
      },
    });
    await one.acquire();
    await one.claim([]);

    await one.mayBegin();

    expect(renewals).toBe(2);
  });

  it('is not trusted after a renewal nobody answered', async () => {
    const { lease, wait, ledger } = await aLedger();
    let broken = true;
    const one = lease('one', {
      claim: async (...args) => {
        const claimed = await ledger.claim(...args);
        if (broken) throw new Error('no answer');
        return claimed;
      },
    });
    await one.acquire();
    wait(20);

    await expect(one.mayBegin()).rejects.toThrow('no answer');
    expect(await one.mayBegin()).toBe(false);

    broken = false;
    expect(await one.acquire()).toBe('taken');
  });

  it('is free at once when it was given back', async () => {
    const { lease } = await aLedger();
    const [one, two] = [lease('one'), lease('two')];
    await one.acquire();

    await one.release();

    expect(await one.mayBegin()).toBe(false);
    expect(await two.acquire()).toBe('taken');
  });

  it('goes to one of two who contend at the same moment', async () => {
    const { lease } = await aLedger();

    const answers = await Promise.all([lease('one').acquire(), lease('two').acquire()]);

    expect(answers.toSorted()).toEqual(['elsewhere', 'taken']);
  });
});
