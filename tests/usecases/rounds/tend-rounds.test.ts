import { beforeEach, describe, expect, it } from 'vitest';
import { quickSet } from '../../../src/domain/round/quick-set.ts';
import type { Round } from '../../../src/domain/round/round.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { createBackend, createStores } from '../../../src/storage/index.ts';
import { conductRound } from '../../../src/usecases/rounds/conduct-round.ts';
import { type TendDeps, tendRounds } from '../../../src/usecases/rounds/tend-rounds.ts';
import { aResponse, aRound, ROUND_AT } from '../../support/a-round.ts';
import { TENANT } from '../../support/builders.ts';
import {
  aLeadingWorld,
  filledIn,
  HEADING,
  type LeadingWorld,
} from '../../support/leading-world.ts';
import { mortalProcess } from '../../support/mortal-process.ts';

/** Nine in the morning and so many seconds. */
const inSeconds = (seconds: number) =>
  new Date(Date.parse(ROUND_AT) + seconds * 1_000).toISOString();

describe('a round that runs', () => {
  let world: LeadingWorld;
  let poll: Round;
  beforeEach(async () => {
    world = await aLeadingWorld();
    poll = await world.poll('room', { minutes: '2' });
  });

  const tend = () => tendRounds(world.rounds, TENANT);
  const audited = async () =>
    (await world.rounds.audit.month(TENANT, '2026-11')).filter(
      ({ what }) => what === 'round-closed',
    );

  it('closes as of the very time that was said, once, whoever sees it first', async () => {
    world.goTo(inSeconds(125));
    await Promise.all([tend(), tend()]);
    expect(await world.now(poll.id)).toMatchObject({ state: 'closed', closedAt: inSeconds(120) });
    expect(await audited()).toMatchObject([{ by: 'system', at: inSeconds(120), more: 'poll' }]);
  });

  it('leaves its entrance alone until the minute of grace is over', async () => {
    world.goTo(inSeconds(125));
    await tend();
    await tend();
    expect((await world.now(poll.id)).shown).toBe('open');
    world.goTo(inSeconds(181));
    await tend();
    expect((await world.now(poll.id)).shown).toBe('closed');
  });

  it('has a new board at most every three seconds, and none while nothing changes', async () => {
    const at = { tenant: TENANT, round: poll.id };
    const wordings = async () => (await world.rounds.rounds.board(TENANT, poll.id))?.value.wording;
    const answer = (person: string) =>
      world.rounds.responses.saveResponse(
        aResponse({ ...at, person: asId<PersonId>(person), given: { answers: {}, at: ROUND_AT } }),
      );
    await answer('one');
    world.goTo(inSeconds(2));
    await tend();
    expect(await wordings()).toBeUndefined();
    world.goTo(inSeconds(3));
    await tend();
    expect(await wordings()).toBe(2);
    await answer('two');
    world.goTo(inSeconds(5));
    await tend();
    expect(await wordings()).toBe(2);
    world.goTo(inSeconds(6));
    await tend();
    world.goTo(inSeconds(20));
    await tend();
    expect(await wordings()).toBe(3);
  });

  it('is looked at no more once it is over in every way, or was never opened', async () => {
    await world.poll();
    const deleted = await world.poll();
    await conductRound(world.rounds, world.host, { round: deleted.id, what: 'cancel' });
    await conductRound(world.rounds, world.host, { round: poll.id, what: 'cancel' });
    world.goTo(inSeconds(900));
    await tend();
    const reads: string[] = [];
    const { rounds } = world.rounds;
    const counted: TendDeps = {
      ...world.rounds,
      rounds: {
        ...rounds,
        round: (tenant, id) => {
          reads.push(id);
          return rounds.round(tenant, id);
        },
      },
    };
    expect(await tendRounds(counted, TENANT)).toBe(false);
    expect(reads).toEqual([]);
  });

  it('is not read before its time is up when it is held nowhere', async () => {
    const wave = await world.now(poll.id);
    const { place: _, ...placeless } = { ...wave, id: asId<Round['id']>('wave'), code: '' };
    await world.rounds.rounds.save(placeless, undefined, []);
    const read: string[] = [];
    const rounds = {
      ...world.rounds.rounds,
      round: (...asked: Parameters<TendDeps['rounds']['round']>) => {
        read.push(asked[1]);
        return world.rounds.rounds.round(...asked);
      },
    };
    await tendRounds({ ...world.rounds, rounds }, TENANT);
    expect(read).toEqual([poll.id]);
    world.goTo(inSeconds(120));
    await tendRounds({ ...world.rounds, rounds }, TENANT);
    expect(await world.now(placeless.id)).toMatchObject({ state: 'closed' });
  });

  it('is looked after although another one cannot be, which is said', async () => {
    const other = await world.poll('room', { minutes: '2' });
    const { rounds } = world.rounds;
    const failing: TendDeps = {
      ...world.rounds,
      rounds: {
        ...rounds,
        round: (tenant, id) =>
          id === other.id ? Promise.reject(new Error('unreadable')) : rounds.round(tenant, id),
      },
    };
    world.goTo(inSeconds(125));
    await expect(tendRounds(failing, TENANT)).rejects.toThrow('unreadable');
    expect((await world.now(poll.id)).state).toBe('closed');
    expect((await world.now(other.id)).state).toBe('open');
  });

  it('lets nobody begin once it is paused, and goes on with as much time left', async () => {
    world.goTo(inSeconds(60));
    await conductRound(world.rounds, world.host, { round: poll.id, what: 'pause' });
    world.goTo(inSeconds(600));
    await tend();
    expect(await world.now(poll.id)).toMatchObject({ state: 'paused', shown: 'paused' });
    await conductRound(world.rounds, world.host, { round: poll.id, what: 'resume' });
    expect(await world.now(poll.id)).toMatchObject({ state: 'open', endsAt: inSeconds(660) });
  });
});

/** A poll that is over by now, in storage of its own; a process that may die tends it. */
async function tendedBy(deaths: readonly (Parameters<typeof mortalProcess>[1] | undefined)[]) {
  const world = await aLeadingWorld();
  const storage = await createBackend({ kind: 'memory' });
  let now = new Date(ROUND_AT);
  const clock = { now: () => now };
  const ids = { fresh: () => crypto.randomUUID() };
  const own = createStores(storage, { clock, ids });
  const set = quickSet({ id: 'quick-1', version: 1 }, filledIn().quick, HEADING);
  await own.sets.put(TENANT, set);
  await own.rounds.save(aRound({ endsAt: inSeconds(120) }), undefined, []);
  const given = { answers: { q: 'c1' }, at: ROUND_AT };
  await own.responses.saveResponse(aResponse({ given }));
  for (const death of deaths) {
    const process = mortalProcess(storage, death);
    const stores = createStores(process.backend, { clock, ids });
    const deps = { ...world.rounds, ...stores, clock };
    const run = async () => {
      for (const seconds of [10, 125, 181, 190, 200]) {
        now = new Date(inSeconds(seconds));
        await tendRounds(deps, TENANT);
      }
      return 'done' as const;
    };
    await Promise.race([run(), process.dead]);
  }
  const [round] = await own.rounds.all(TENANT);
  const audit = await own.audit.month(TENANT, '2026-11');
  return { round, audit: audit.filter(({ what }) => what === 'round-closed') };
}

describe('a process that dies while it tends', () => {
  it.each(
    Array.from({ length: 8 }, (_, at) => at + 1).flatMap((at) =>
      (['before', 'after'] as const).map((when) => [at, when] as const),
    ),
  )('leaves nothing undone when it dies at write %i, %s it', async (at, when) => {
    const { round, audit } = await tendedBy([{ at, when }, undefined]);
    expect(round).toMatchObject({ state: 'closed', shown: 'closed', closedAt: inSeconds(120) });
    expect(round?.countedAt).toBeDefined();
    expect(audit).toMatchObject([{ by: 'system', at: inSeconds(120) }]);
  });
});
