import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/shared/language.ts';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import { makeRunner, type Runner } from '../../src/jobs/runner.ts';
import { JOB_NAMES, jobTable } from '../../src/jobs/table.ts';
import { makeLimiter } from '../../src/usecases/delivery/limit.ts';
import { makeSender } from '../../src/usecases/delivery/send.ts';
import { markChannelGone } from '../../src/usecases/mark-channel-gone.ts';
import { aBoundWorld, type BoundWorld } from '../support/bound-channel.ts';
import { aProposal, TENANT } from '../support/builders.ts';
import { CHANNEL, personalPlace } from '../support/channel-world.ts';
import { type FakeTimers, fakeTimers } from '../support/fake-timers.ts';
import { gatherDeps } from '../support/gather-deps.ts';
import { paperDeps } from '../support/paper-deps.ts';
import { aQuarterWorld } from '../support/quarter-world.ts';

const MINUTE = 60_000;

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const WIDE = { tenant: { calls: 1_000, ms: 1_000 }, conversation: [] };

/** The jobs of one process over the world's storage, as they are wired. */
function aProcess(world: BoundWorld, timers: FakeTimers, holder: string) {
  const errors: unknown[] = [];
  const { clock, monotonic } = timers;
  const deps = { ...world.deps, ...world.stores, clock };
  const sleep = (ms: number) => new Promise<void>((resolve) => void timers.after(ms, resolve));
  const sender = makeSender(
    {
      ...{ ...deps, holder, monotonic, sleep, random: () => 0, log: SILENT },
      limiter: makeLimiter(WIDE, monotonic),
      notifier: {
        post: ({ place }, [content]) => world.post(place, content),
        edit: ({ place }, _, content) => world.post(place, content),
      },
      onBlocked: async (tenant, { place, content }) => {
        await markChannelGone(deps, tenant, { ...place, undelivered: content });
      },
      afterBlocked: async () => {},
    },
    TENANT,
  );
  const table = jobTable({
    ...deps,
    settings: { answerDays: 14 },
    log: SILENT,
    paper: paperDeps(world),
    own: gatherDeps(world),
    senders: new Map([[TENANT, sender]]),
    nudge: (...job) => runner.nudge(...job),
  });
  const runner: Runner = makeRunner(table, {
    ...{ tenants: [TENANT], jobs: world.stores.jobs, clock, timers, random: () => 0 },
    onError: (_, error) => errors.push(error),
  });
  return { ...runner, errors };
}

const postedDigests = (world: BoundWorld) =>
  world.posted.filter(({ content }) => content.kind === 'digest');

describe('the jobs', () => {
  it('have a name on the card of operations, in each language', () => {
    for (const language of LANGUAGES) {
      const { jobs } = catalogueOf(language).operations;
      expect(JOB_NAMES.filter((name) => jobs[name] === undefined)).toEqual([]);
    }
  });

  it('send what was said within a second', async () => {
    const world = await aBoundWorld();
    const timers = fakeTimers();
    const one = aProcess(world, timers, 'one');
    one.start();
    await timers.pass(2_000);
    const karen = await world.stores.people.byEntra(TENANT, world.karen.entra);
    const content = { kind: 'channel-gone', place: 'x' } as const;
    const audience = { kind: 'person', person: world.karen.id } as const;
    await world.stores.people.save(karen!.value, karen!.tag, [{ audience, content }]);

    one.nudge('relay');
    await timers.pass(0);

    expect(world.posted.at(-1)).toEqual({
      conversation: personalPlace('Karen').conversation,
      content,
    });
    expect(one.errors).toEqual([]);
  });

  it('of two processes post one digest, and neither again after a restart', async () => {
    const world = await aBoundWorld();
    const timers = fakeTimers('2026-11-23T06:59:00.000Z');
    const both = [aProcess(world, timers, 'one'), aProcess(world, timers, 'two')];
    for (const { start } of both) start();
    await timers.pass(5 * MINUTE);
    expect(postedDigests(world)).toMatchObject([{ conversation: CHANNEL.conversation }]);

    await Promise.all(both.map(({ stop }) => stop(1_000)));
    const again = aProcess(world, timers, 'three');
    again.start();
    await timers.pass(30 * MINUTE);

    expect(postedDigests(world)).toHaveLength(1);
    expect([...both, again].flatMap(({ errors }) => errors)).toEqual([]);
  });

  it('post the digest of a process that ended between claiming and relaying it', async () => {
    const world = await aBoundWorld();
    const timers = fakeTimers('2026-11-23T07:00:00.000Z');
    const senders = new Map([[TENANT, { send: async () => 0, release: async () => {} }]]);
    const deps = { ...world.deps, ...world.stores, clock: timers.clock };
    const digest = jobTable({
      ...deps,
      settings: { answerDays: 14 },
      log: SILENT,
      paper: paperDeps(world),
      own: gatherDeps(world),
      senders,
      nudge: () => {},
    }).find(({ name }) => name === 'digest');
    await digest?.run(TENANT, new AbortController().signal);
    expect(postedDigests(world)).toEqual([]);

    aProcess(world, timers, 'two').start();
    await timers.pass(MINUTE);

    expect(postedDigests(world)).toHaveLength(1);
  });

  it('carry on when a process dies with the lease', async () => {
    const world = await aBoundWorld();
    const timers = fakeTimers('2026-11-23T06:59:00.000Z');
    const dead = await world.stores.ledger.takeLease(TENANT, 'dead', undefined);
    expect(dead).toBeDefined();

    aProcess(world, timers, 'two').start();
    await timers.pass(MINUTE + 45_000);

    expect(postedDigests(world)).toHaveLength(1);
  });

  it('look at the channel once in six hours, however many processes and restarts', async () => {
    const world = await aBoundWorld();
    const timers = fakeTimers('2026-11-23T06:00:00.000Z');
    const before = world.asked.length;
    for (const name of ['one', 'two', 'three']) {
      const both = [aProcess(world, timers, name), aProcess(world, timers, `${name} too`)];
      for (const { start } of both) start();
      await timers.pass(5 * MINUTE);
      await Promise.all(both.map(({ stop }) => stop(1_000)));
    }
    expect(world.asked.slice(before)).toEqual([CHANNEL.conversation]);

    await timers.freeze(48 * 60 * MINUTE);
    const last = aProcess(world, timers, 'last');
    last.start();
    await timers.pass(5 * MINUTE);

    expect(world.asked.slice(before)).toHaveLength(2);
    expect(last.health(TENANT)).toMatchObject([
      { job: 'relay', failures: 0 },
      { job: 'send', failures: 0 },
      { job: 'digest', failures: 0 },
      { job: 'channel', failures: 0, nextAt: '2026-11-25T12:00:00.000Z' },
      { job: 'calendar', failures: 0, nextAt: '2026-11-25T07:00:00.000Z' },
      { job: 'rounds', failures: 0 },
      { job: 'files', failures: 0, nextAt: '2026-11-25T07:00:00.000Z' },
      { job: 'papers', failures: 0 },
      { job: 'own-data', failures: 0 },
      { job: 'erasing', failures: 0 },
    ]);
  });

  it('say what is due once, in the morning, however many processes and restarts', async () => {
    const world = await aBoundWorld();
    const timers = fakeTimers('2026-12-10T05:30:00.000Z');
    const holder = { kind: 'owner', area: 'it' } as const;
    await world.stored(aProposal({ status: 'forwarded', holder, dueOn: '2026-12-07' }));
    const said = () => world.posted.filter(({ content }) => content.kind === 'channel-news');
    for (const name of ['one', 'two']) {
      const both = [aProcess(world, timers, name), aProcess(world, timers, `${name} too`)];
      for (const { start } of both) start();
      await timers.pass(5 * MINUTE);
      expect(said()).toHaveLength(name === 'one' ? 0 : 1);
      await timers.pass(40 * MINUTE);
      await Promise.all(both.map(({ stop }) => stop(1_000)));
      expect(both.flatMap(({ errors }) => errors)).toEqual([]);
    }

    expect(said()).toMatchObject([{ conversation: CHANNEL.conversation }]);
  });

  it('offer the letter of a quarter once, on the first working day after it', async () => {
    const world = await aQuarterWorld();
    const timers = fakeTimers('2027-01-04T06:50:00.000Z');
    const both = [aProcess(world, timers, 'one'), aProcess(world, timers, 'two')];
    for (const { start } of both) start();
    const offers = () => world.posted.filter(({ content }) => content.kind === 'quarter-offer');
    await timers.pass(8 * MINUTE);
    expect(offers()).toEqual([]);

    await timers.pass(12 * MINUTE);
    await Promise.all(both.map(({ stop }) => stop(1_000)));
    expect(both.flatMap(({ errors }) => errors)).toEqual([]);
    expect(offers()).toMatchObject([{ conversation: CHANNEL.conversation }]);
  });

  it('bring the digest to the administrators when the channel takes nothing', async () => {
    const world = await aBoundWorld();
    const timers = fakeTimers('2026-11-23T06:59:30.000Z');
    world.answer = ({ conversation }) =>
      conversation === CHANNEL.conversation
        ? { kind: 'blocked', code: '404 ConversationNotFound' }
        : { kind: 'sent', activity: '1' };
    const one = aProcess(world, timers, 'one');
    one.start();

    await timers.pass(2 * MINUTE);

    const personal = world.posted.filter(({ conversation }) => conversation.startsWith('a:'));
    expect(
      personal.map(({ conversation, content }) => [conversation, content.kind]).toSorted(),
    ).toEqual([
      ['a:Karen', 'channel-gone'],
      ['a:Karen', 'digest'],
      ['a:Ole', 'channel-gone'],
      ['a:Ole', 'digest'],
    ]);
    expect(one.errors).toEqual([]);
  });
});
