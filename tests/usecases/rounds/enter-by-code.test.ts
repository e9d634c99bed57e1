import { beforeEach, describe, expect, it } from 'vitest';
import type { Round } from '../../../src/domain/round/round.ts';
import { conductRound } from '../../../src/usecases/rounds/conduct-round.ts';
import { enterByCode } from '../../../src/usecases/rounds/enter-by-code.ts';
import { TENANT } from '../../support/builders.ts';
import { aLeadingWorld, type LeadingWorld } from '../../support/leading-world.ts';

let world: LeadingWorld;
let poll: Round;
beforeEach(async () => {
  world = await aLeadingWorld();
  poll = await world.poll('room');
});

const enter = (code = poll.code ?? '', by = world.other) => enterByCode(world.rounds, by, code);
const wrong = () => (poll.code === '1234' ? '1235' : '1234');

describe('a code', () => {
  it('leads to its round, and lets in whoever has it, for good', async () => {
    expect(await enter()).toEqual({ ok: true, value: poll.id });
    const doors = await world.rounds.responses.doors({ tenant: TENANT, round: poll.id });
    expect(doors.joined).toEqual([world.other.person]);
  });

  it('says the same of a wrong code and of a round that is over', async () => {
    const refused = { ok: false, problem: { kind: 'wrong-code' } };
    expect(await enter(wrong())).toEqual(refused);
    await conductRound(world.rounds, world.host, { round: poll.id, what: 'close' });
    expect(await enter()).toEqual(refused);
  });

  it('still leads to a round that is paused', async () => {
    await conductRound(world.rounds, world.host, { round: poll.id, what: 'pause' });
    expect((await enter()).ok).toBe(true);
  });

  it('can be guessed five times, also at once, and again ten minutes later', async () => {
    await Promise.all([1, 2, 3, 4, 5].map(() => enter(wrong())));
    expect(await enter()).toEqual({ ok: false, problem: { kind: 'too-many-tries' } });
    expect((await enter(poll.code, world.host)).ok).toBe(true);
    world.goTo('2026-11-24T09:10:01.000Z');
    expect((await enter()).ok).toBe(true);
  });

  it('leads to no round of another municipality', async () => {
    const elsewhere = { ...world.other, tenant: 'other' as typeof TENANT };
    expect(await enter(poll.code, elsewhere)).toEqual({
      ok: false,
      problem: { kind: 'wrong-code' },
    });
  });
});
