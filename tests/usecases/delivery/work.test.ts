import { describe, expect, it } from 'vitest';
import { work } from '../../../src/usecases/delivery/work.ts';
import { anEntry, aPostOffice } from '../../support/post-office.ts';

describe('work', () => {
  it('looks at windows and lease at the very moment at which it begins a message', async () => {
    const office = await aPostOffice({ storageMs: 100 });
    await office.queue(...Array.from({ length: 40 }, (_, index) => anEntry(`p${index}`)));
    const desk = await office.desk();
    const begun: boolean[] = [];
    office.answer = async () => {
      begun.push(desk.lease.mayBegin());
      // The machine rests once, for longer than the lease is good for.
      if (begun.length === 15) office.jump(20_000);
      return { kind: 'sent', activity: '1' };
    };

    expect(await office.until(work(desk, new AbortController().signal))).toBe(40);

    expect(begun).toEqual(Array.from({ length: 40 }, () => true));
  });

  it('passes over a conversation that has no room now', async () => {
    const office = await aPostOffice();
    const busy = Array.from({ length: 8 }, (_, index) => anEntry('busy', { message: `${index}` }));
    await office.queue(...busy, anEntry('other'));
    const desk = await office.desk();

    await office.until(work(desk, new AbortController().signal));

    expect(office.calls.map(({ at, conversation }) => `${conversation} ${at}`)).toEqual([
      ...Array.from({ length: 7 }, () => 'a:busy 0'),
      'a:other 0',
      'a:busy 1000',
    ]);
  });

  it('ends at once when there is nothing to do any more and it is told to stop', async () => {
    const office = await aPostOffice();
    const desk = await office.desk();

    expect(await office.until(work(desk, AbortSignal.abort()), 10)).toBe(0);
  });

  it('gives up after two turns that failed in a row, once all is answered', async () => {
    const office = await aPostOffice();
    const down = () => Promise.reject(new Error('storage is down'));
    const desk = await office.desk();
    const broken = { ...desk, ledger: { ...desk.ledger, due: down } };

    await expect(office.until(work(broken, new AbortController().signal))).rejects.toThrow(
      'storage is down',
    );
  });
});
