import { describe, expect, it } from 'vitest';
import type { SendResult } from '../../../src/domain/delivery/ledger.ts';
import { abandonOpen, carryOut, logLeftOver } from '../../../src/usecases/delivery/carry-out.ts';
import type { Desk, SendDeps } from '../../../src/usecases/delivery/desk.ts';
import { anEntry, aPostOffice } from '../../support/post-office.ts';

/** A message that was begun, and what Teams answers. */
async function begun(answer: SendResult, over: Partial<SendDeps> = {}) {
  const office = await aPostOffice();
  await office.queue(anEntry('p0'));
  office.answer = async () => answer;
  const desk = await office.desk(over);
  const [outgoing] = await office.claimed(desk);
  if (outgoing === undefined) throw new Error('nothing was claimed');
  desk.hand.open.add(outgoing);
  return { office, desk, outgoing };
}

const outcome = ({ hand }: Desk) => hand.done.map(({ next }) => next.state);

describe('carryOut', () => {
  it('notes what is to be written down', async () => {
    const { desk, outgoing } = await begun({ kind: 'sent', activity: '1' });

    await carryOut(desk, outgoing);

    expect([outcome(desk), desk.hand.open.size]).toEqual([['sent'], 0]);
  });

  it('pauses the tenant as long as the service asks, or else as long as the message', async () => {
    const asked = await begun({ kind: 'later', code: '429', afterMs: 30_000, pauses: true });
    await carryOut(asked.desk, asked.outgoing);
    expect(asked.desk.limiter.pausedMs()).toBe(30_000);

    const silent = await begun({ kind: 'later', code: '429', pauses: true });
    await carryOut(silent.desk, silent.outgoing);
    expect(silent.desk.limiter.pausedMs()).toBe(2_000);

    const other = await begun({ kind: 'later', code: '503', afterMs: 30_000 });
    await carryOut(other.desk, other.outgoing);
    expect(other.desk.limiter.pausedMs()).toBe(0);
  });

  it('keeps as owed what it could not tell of', async () => {
    const onBlocked = () => Promise.reject(new Error('storage is down'));
    const { desk, outgoing } = await begun({ kind: 'blocked', code: '403' }, { onBlocked });

    await carryOut(desk, outgoing);

    expect([outcome(desk), desk.hand.owed.length]).toEqual([[], 1]);
  });

  it('tells of each entry that went in a message that was turned away', async () => {
    const office = await aPostOffice();
    await office.queue(
      anEntry('p0', { message: 'a', manner: 'case' }),
      anEntry('p0', { message: 'b', manner: 'case' }),
    );
    office.answer = async () => ({ kind: 'blocked', code: '403' });
    const told: string[] = [];
    const desk = await office.desk({
      onBlocked: async (_, { message, place }) => {
        told.push(`${message} ${place.conversation}`);
      },
    });
    const [one, other] = await office.claimed(desk);
    if (one === undefined || other === undefined) throw new Error('two were not claimed');
    const bundle = { place: one.place, entries: [...one.entries, ...other.entries] as const };
    desk.hand.open.add(bundle);

    await carryOut(desk, bundle);

    expect(told).toEqual(['a a:p0', 'b a:p0']);
    expect(outcome(desk)).toEqual(['blocked', 'blocked']);
  });

  it('changes nothing when it was given up on meanwhile', async () => {
    const { desk, outgoing } = await begun({ kind: 'sent', activity: '1' });
    const carrying = carryOut(desk, outgoing);
    abandonOpen(desk);

    await carrying;

    expect(outcome(desk)).toEqual(['unknown']);
  });
});

describe('abandonOpen', () => {
  it('lists as unknown what was begun', async () => {
    const { desk, office } = await begun({ kind: 'sent', activity: '1' });

    abandonOpen(desk);

    expect(desk.hand.done).toMatchObject([{ next: { state: 'unknown', lastCode: 'stopped' } }]);
    expect(office.logged).toMatchObject([{ level: 'warn', event: 'unknown' }]);
  });
});

describe('logLeftOver', () => {
  it('is silent about what needs nobody', async () => {
    const { desk, office } = await begun({ kind: 'sent', activity: '1' });

    for (const state of ['queued', 'sent', 'blocked'] as const) {
      logLeftOver(desk, anEntry('p0', { state }));
    }

    expect(office.logged).toEqual([]);
  });
});
