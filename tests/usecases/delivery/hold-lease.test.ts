import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/ports/ledger.ts';
import { holdLease } from '../../../src/usecases/delivery/hold-lease.ts';
import { TENANT } from '../../support/builders.ts';
import { anEntry, aPostOffice } from '../../support/post-office.ts';

const NOTHING = { settled: [], claim: [] };

async function aLedger() {
  const { ledger, jump, monotonic, queue, clock } = await aPostOffice();
  const lease = (holder: string, over: Partial<Ledger> = {}) => {
    const taken: string[] = [];
    const held = holdLease(
      {
        ledger: { ...ledger, ...over },
        holder,
        monotonic,
        onTaken: async ({ sending }, how) => {
          taken.push(`${how} ${sending.length}`);
        },
      },
      TENANT,
    );
    return { ...held, taken };
  };
  return {
    ledger,
    lease,
    queue,
    due: () => ledger.due(TENANT, clock.now().toISOString(), 18),
    wait: (seconds: number) => jump(seconds * 1_000),
  };
}

describe('a lease', () => {
  it('is taken at once when nobody ever held it', async () => {
    const { lease } = await aLedger();
    const one = lease('one');

    expect(await one.acquire()).toBe('held');
    expect(await one.acquire()).toBe('held');
    expect([one.holds(), one.mayBegin(), one.taken]).toEqual([true, true, ['taken 0']]);
  });

  it('stays where it is while its holder takes turns', async () => {
    const { lease, wait } = await aLedger();
    const [one, two] = [lease('one'), lease('two')];
    await one.acquire();

    for (let second = 0; second < 120; second += 5) {
      wait(5);
      expect(await one.turnOver(NOTHING)).toEqual([]);
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
    expect(await two.acquire()).toBe('held');
  });

  it('lets nothing begin in the second half of its term, until it is renewed', async () => {
    const { lease, wait } = await aLedger();
    const one = lease('one');
    await one.acquire();

    wait(7.4);
    expect([one.mayBegin(), one.isAgeing()]).toEqual([true, false]);
    wait(7.5);
    expect([one.mayBegin(), one.isAgeing()]).toEqual([true, true]);
    wait(0.1);
    expect(one.mayBegin()).toBe(false);
    await one.turnOver(NOTHING);
    expect([one.mayBegin(), one.isAgeing()]).toEqual([true, false]);
  });

  it('counts its term from before the call that renewed it', async () => {
    const { lease, ledger, wait } = await aLedger();
    const one = lease('one', {
      turnOver: async (...call) => {
        const turned = await ledger.turnOver(...call);
        wait(15);
        return turned;
      },
    });
    await one.acquire();

    await one.turnOver(NOTHING);

    expect([one.holds(), one.mayBegin()]).toEqual([true, false]);
  });

  it('lets a holder woken too late begin nothing', async () => {
    const { lease, wait } = await aLedger();
    const [one, two] = [lease('one'), lease('two')];
    await one.acquire();
    await two.acquire();
    wait(30);
    await two.acquire();

    expect(one.mayBegin()).toBe(false);
    expect(await one.turnOver(NOTHING)).toBe('lost');
    expect([one.holds(), await one.acquire()]).toEqual([false, 'elsewhere']);
  });

  it('hands over what its former holder had in hand', async () => {
    const { lease, wait, queue, due } = await aLedger();
    await queue(anEntry('p0'), anEntry('p1'));
    const [one, two] = [lease('one'), lease('two')];
    await one.acquire();
    await one.turnOver({ settled: [], claim: await due() });
    await two.acquire();
    wait(30);

    await two.acquire();

    expect(two.taken).toEqual(['taken 2']);
  });

  it('is regained after an answer that was lost', async () => {
    const { lease, queue, due, ledger } = await aLedger();
    await queue(anEntry('p0'));
    let broken = true;
    const one = lease('one', {
      turnOver: async (...call) => {
        const turned = await ledger.turnOver(...call);
        if (broken) throw new Error('no answer');
        return turned;
      },
    });
    await one.acquire();

    await expect(one.turnOver({ settled: [], claim: await due() })).rejects.toThrow('no answer');
    expect([one.holds(), one.mayBegin()]).toEqual([false, false]);
    broken = false;

    expect(await one.acquire()).toBe('held');
    expect(one.taken).toEqual(['taken 0', 'regained 1']);
  });

  it('does not take a list for its own that it took over without an answer', async () => {
    const { lease, wait, queue, due, ledger } = await aLedger();
    await queue(anEntry('p0'));
    const gone = lease('gone');
    await gone.acquire();
    await gone.turnOver({ settled: [], claim: await due() });
    let broken = true;
    const one = lease('one', {
      takeLease: async (...call) => {
        const taken = await ledger.takeLease(...call);
        if (broken) throw new Error('no answer');
        return taken;
      },
    });
    await one.acquire();
    wait(30);
    await expect(one.acquire()).rejects.toThrow('no answer');
    broken = false;

    await one.acquire();

    expect(one.taken).toEqual(['taken 1']);
  });

  it('is not held before what it lists was looked over', async () => {
    const { ledger } = await aLedger();
    const one = holdLease(
      {
        ledger,
        holder: 'one',
        monotonic: () => 0,
        onTaken: () => Promise.reject(new Error('no answer')),
      },
      TENANT,
    );

    await expect(one.acquire()).rejects.toThrow('no answer');

    expect([one.holds(), one.mayBegin()]).toEqual([false, false]);
  });

  it('is free at once when it was given back', async () => {
    const { lease } = await aLedger();
    const [one, two] = [lease('one'), lease('two')];
    await one.acquire();

    await one.release();

    expect(one.mayBegin()).toBe(false);
    expect(await two.acquire()).toBe('held');
  });

  it('goes to one of two who contend at the same moment', async () => {
    const { lease } = await aLedger();

    const answers = await Promise.all([lease('one').acquire(), lease('two').acquire()]);

    expect(answers.toSorted()).toEqual(['elsewhere', 'held']);
  });
});
