import { describe, expect, it } from 'vitest';
import { lookOver } from '../../../src/usecases/delivery/look-over.ts';
import { TENANT } from '../../support/builders.ts';
import { anEntry, aPostOffice } from '../../support/post-office.ts';

async function aListedDesk() {
  const office = await aPostOffice();
  await office.queue(anEntry('a'), anEntry('b'));
  const desk = await office.desk();
  await office.claimed(desk);
  const lease = await office.ledger.lease(TENANT);
  if (lease === undefined) throw new Error('nobody holds the lease');
  return { office, desk, lease };
}

describe('lookOver', () => {
  it('keeps what is in hand just as it is stored', async () => {
    const { desk, lease } = await aListedDesk();

    await lookOver(desk, lease, 'taken');

    expect([desk.hand.ready.length, desk.hand.done.length]).toEqual([2, 0]);
  });

  it('settles as unknown what a former holder had in hand, and logs it', async () => {
    const { office, desk, lease } = await aListedDesk();
    desk.hand.ready = desk.hand.ready.slice(1);

    await lookOver(desk, lease, 'taken');

    expect(desk.hand.done).toMatchObject([
      { next: { to: 'a', state: 'unknown', lastCode: 'sender-gone', attempts: 1 } },
    ]);
    expect(office.logged).toMatchObject([{ event: 'unknown', data: { to: 'a' } }]);
  });

  it('puts back what it claimed without knowing', async () => {
    const { desk, lease } = await aListedDesk();
    desk.hand.ready = [];

    await lookOver(desk, lease, 'regained');

    expect(desk.hand.done).toMatchObject([
      { next: { to: 'a', state: 'queued', attempts: 0 } },
      { next: { to: 'b', state: 'queued', attempts: 0 } },
    ]);
  });

  it('knows an entry it has in hand twice by its tag', async () => {
    const { desk, lease } = await aListedDesk();
    const old = { value: anEntry('a', { state: 'sending' }), tag: 'older' };
    desk.hand.news = [{ entry: old, next: anEntry('a', { state: 'sent' }) }];

    await lookOver(desk, lease, 'regained');

    expect([desk.hand.ready.length, desk.hand.done.length]).toEqual([2, 0]);
  });

  it('makes news of what is stored just so its own again', async () => {
    const { desk, lease } = await aListedDesk();
    const [first] = desk.hand.ready;
    if (first === undefined) throw new Error('nothing was claimed');
    desk.hand.ready = desk.hand.ready.slice(1);
    const next = anEntry('a', { state: 'sent' });
    desk.hand.news = [{ entry: first.entries[0], next }];

    await lookOver(desk, lease, 'regained');

    expect([desk.hand.news, desk.hand.done]).toMatchObject([[], [{ next }]]);
  });

  it('puts back what it claimed anew without knowing, after news of an earlier time', async () => {
    const { desk, lease } = await aListedDesk();
    const old = { value: anEntry('a', { state: 'sending' }), tag: 'older' };
    desk.hand.ready = desk.hand.ready.slice(1);
    desk.hand.news = [{ entry: old, next: anEntry('a', { attempts: 1, lastCode: '503' }) }];

    await lookOver(desk, lease, 'regained');

    expect(desk.hand.done).toMatchObject([{ next: { to: 'a', state: 'queued', attempts: 0 } }]);
  });

  it('never sends again what it has in hand otherwise than it is stored', async () => {
    const { desk, lease } = await aListedDesk();
    const old = { value: anEntry('a', { state: 'sending' }), tag: 'older' };
    desk.hand.ready = [];
    desk.hand.done = [{ entry: old, next: anEntry('a', { state: 'sent' }) }];

    await lookOver(desk, lease, 'regained');

    expect(desk.hand.done).toMatchObject([
      { next: { to: 'a', state: 'unknown' } },
      { next: { to: 'b', state: 'queued' } },
    ]);
  });
});
