import { describe, expect, it } from 'vitest';
import { anEntry, aPostOffice, busiest, LIMITS } from '../../support/post-office.ts';

const names = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);

describe('a sender', () => {
  it('sends what is due, each once', async () => {
    const office = await aPostOffice();
    await office.queue(...names(45).map((name) => anEntry(name)));
    const one = office.sender('one');

    expect(await office.drain(one)).toBe(45);
    expect(await office.drain(one)).toBe(0);

    expect(new Set(await office.states())).toEqual(new Set(['sent']));
    expect(new Set(office.calls.map(({ conversation }) => conversation)).size).toBe(45);
    expect(office.calls).toHaveLength(45);
  });

  it.each([20, 50])('reaches %i a second though answers and storage are slow', async (calls) => {
    const limits = { ...LIMITS, tenant: { calls, ms: 1_000 } };
    const office = await aPostOffice({ limits, storageMs: 100 });
    const count = calls * 20;
    await office.queue(...names(count).map((name) => anEntry(name)));
    office.answer = async () => {
      await office.sleep(300);
      return { kind: 'sent', activity: '1' };
    };

    await office.drain(office.sender('one'));

    const last = office.calls.at(-1)?.at ?? 0;
    expect(office.calls).toHaveLength(count);
    expect(count / last).toBeGreaterThan((0.95 * calls) / 1_000);
    expect(busiest(office.calls, 1_000)).toBe(calls);
  });
});
