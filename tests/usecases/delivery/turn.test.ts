import { describe, expect, it } from 'vitest';
import { newRun } from '../../../src/usecases/delivery/run.ts';
import { needsTurn, turn } from '../../../src/usecases/delivery/turn.ts';
import { anEntry, aPostOffice } from '../../support/post-office.ts';

const everybody = (count: number) =>
  Array.from({ length: count }, (_, index) => anEntry(`p${index}`.padStart(3, '0')));

async function aTurn(count: number) {
  const office = await aPostOffice();
  await office.queue(...everybody(count));
  const desk = await office.desk();
  const stopping = new AbortController();
  const run = newRun(stopping.signal, desk.halt);
  return { office, desk, run, stopping, turn: () => office.until(turn(desk, run)) };
}

describe('a turn', () => {
  it('claims what is due and makes messages of it', async () => {
    const { desk, run, turn, office } = await aTurn(3);
    expect(needsTurn(desk, run)).toBe(true);

    await turn();

    expect(desk.hand.ready).toHaveLength(3);
    expect(await office.states()).toEqual(['sending', 'sending', 'sending']);
    await turn();
    expect([run.exhausted, needsTurn(desk, run)]).toEqual([true, false]);
  });

  it('claims at most eighteen, and no more while enough are ready', async () => {
    const { desk, run, turn } = await aTurn(60);

    await turn();

    expect(desk.hand.ready).toHaveLength(18);
    expect(needsTurn(desk, run)).toBe(false);
  });

  it('writes down what became of entries, with others if they come within half a second', async () => {
    const { office, desk, run, turn } = await aTurn(60);
    await turn();
    const [entry] = desk.hand.ready[0]?.entries ?? [];
    if (entry === undefined) throw new Error('nothing was claimed');
    desk.hand.done = [{ entry, next: { ...entry.value, state: 'sent', activity: '1' } }];

    expect(needsTurn(desk, run)).toBe(false);
    await office.timers.pass(500);
    expect(needsTurn(desk, run)).toBe(true);
    await turn();

    expect(desk.hand.done).toEqual([]);
    expect((await office.states())[0]).toBe('sent');
  });

  it('gives back what is ready, and claims nothing, when it is to stop', async () => {
    const { office, desk, run, stopping, turn } = await aTurn(20);
    await turn();
    stopping.abort();
    expect(needsTurn(desk, run)).toBe(true);

    await turn();

    expect([desk.hand.ready, desk.hand.done]).toEqual([[], []]);
    expect(new Set(await office.states())).toEqual(new Set(['queued']));
    expect(needsTurn(desk, run)).toBe(false);
  });

  it('claims nothing when it is told to stop while it looks', async () => {
    const office = await aPostOffice();
    await office.queue(anEntry('p0'));
    const stopping = new AbortController();
    const due = office.ledger.due;
    const desk = await office.desk({
      ledger: {
        ...office.ledger,
        due: (...call) => {
          stopping.abort();
          return due(...call);
        },
      },
    });

    await office.until(turn(desk, newRun(stopping.signal, desk.halt)));

    expect(await office.states()).toEqual(['queued']);
  });

  it('renews the lease when there is nothing else to do', async () => {
    const { office, desk, run, turn } = await aTurn(0);
    await turn();
    office.jump(20_000);
    run.lookAgainAt = Number.POSITIVE_INFINITY;
    expect([needsTurn(desk, run), desk.lease.mayBegin()]).toEqual([true, false]);

    await turn();

    expect(desk.lease.mayBegin()).toBe(true);
  });

  it('looks again for what it found changed', async () => {
    const office = await aPostOffice();
    await office.queue(anEntry('p0'));
    let changed = true;
    const turnOver = office.ledger.turnOver;
    const desk = await office.desk({
      ledger: {
        ...office.ledger,
        turnOver: (...call) => (changed ? Promise.resolve('stale') : turnOver(...call)),
      },
    });
    const run = newRun(new AbortController().signal, desk.halt);
    await office.until(turn(desk, run));
    expect([desk.hand.ready.length, run.exhausted]).toEqual([0, false]);
    changed = false;
    await office.timers.pass(100);

    expect(needsTurn(desk, run)).toBe(true);
    await office.until(turn(desk, run));
    expect(desk.hand.ready).toHaveLength(1);
  });
});
