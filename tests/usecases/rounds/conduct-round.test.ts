import { beforeEach, describe, expect, it } from 'vitest';
import type { Round } from '../../../src/domain/round/round.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { conductRound, type Led } from '../../../src/usecases/rounds/conduct-round.ts';
import { TENANT } from '../../support/builders.ts';
import { aLeadingWorld, type LeadingWorld } from '../../support/leading-world.ts';

let world: LeadingWorld;
let poll: Round;
beforeEach(async () => {
  world = await aLeadingWorld();
  poll = await world.poll('room', { minutes: '10' });
});

const lead = (what: Led, by = world.host) =>
  conductRound(world.rounds, by, { round: poll.id, what });
const audited = async () => {
  const entries = await world.rounds.audit.month(TENANT, '2026-11');
  return entries.map(({ what, by }) => [what, by]);
};

describe('leading a round', () => {
  it('is for its host and the administration, and nobody else', async () => {
    expect(await lead('pause', world.other)).toEqual({ ok: false, problem: { kind: 'not-host' } });
    expect((await lead('pause', world.admin)).ok).toBe(true);
    expect((await lead('resume')).ok).toBe(true);
  });

  it('ends in one state when two press at once, and is noted once', async () => {
    const both = await Promise.all([lead('close'), lead('close', world.admin)]);
    expect(both.every((one) => one.ok && one.value.state === 'closed')).toBe(true);
    expect((await audited()).filter(([what]) => what === 'round-closed')).toHaveLength(1);
  });

  it('adds time for each of two who press at once', async () => {
    await Promise.all([lead('extend'), lead('extend', world.admin)]);
    expect((await world.now(poll.id)).endsAt).toBe('2026-11-24T09:20:00.000Z');
  });

  it('keeps what was answered when it is called off, and cannot take that back', async () => {
    await lead('cancel');
    expect(await audited()).toContainEqual(['round-cancelled', world.host.person]);
    expect(await lead('resume')).toEqual({
      ok: false,
      problem: { kind: 'not-now', state: 'cancelled' },
    });
  });

  it('notes nothing of a round that was deleted before anybody saw it', async () => {
    const prepared = await world.poll();
    await conductRound(world.rounds, world.host, { round: prepared.id, what: 'cancel' });
    expect((await audited()).filter(([what]) => what === 'round-cancelled')).toEqual([]);
  });

  it('knows no round that was made up', async () => {
    const request = { round: asId<Round['id']>('none'), what: 'close' } as const;
    expect(await conductRound(world.rounds, world.host, request)).toEqual({
      ok: false,
      problem: { kind: 'not-found' },
    });
  });
});
