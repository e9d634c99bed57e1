import { beforeEach, describe, expect, it } from 'vitest';
import type { Round } from '../../../../src/domain/round/round.ts';
import { asId, type TenantId } from '../../../../src/domain/shared/ids.ts';
import type { RoundStore } from '../../../../src/ports/round-store.ts';
import {
  type LookAtWall,
  makeLookAtWall,
} from '../../../../src/usecases/rounds/wall/look-at-wall.ts';
import { aResponse, aRound, ROUND_AT } from '../../../support/a-round.ts';
import { aWorkshopWall } from '../../../support/a-wall.ts';
import { TENANT } from '../../../support/builders.ts';
import { aLeadingWorld, type LeadingWorld } from '../../../support/leading-world.ts';

const WALL = 'Sv58H3JIkKyFHcApwfrZLw';
const PHASE_ENDS = '2026-11-24T09:30:00.000Z';
const ADDRESS = `round-one.${WALL}`;

describe('looking at a wall', () => {
  let world: LeadingWorld;
  let look: LookAtWall;
  let reads: number;
  beforeEach(async () => {
    world = await aLeadingWorld();
    reads = 0;
    const { rounds } = world.rounds;
    const counted: RoundStore = {
      ...rounds,
      round: (tenant, id) => {
        reads += 1;
        return rounds.round(tenant, id);
      },
    };
    look = makeLookAtWall({
      ...world.rounds,
      rounds: counted,
      tenants: [asId<TenantId>('another'), TENANT],
      workshop: async ({ workshop }) =>
        workshop ? aWorkshopWall({ endsAt: PHASE_ENDS }) : undefined,
      results: async () => [],
    });
  });

  const keep = async (differs: Partial<Round> = {}) => {
    const before = await world.rounds.rounds.round(TENANT, asId('round-one'));
    const round = aRound({ id: asId('round-one'), code: '4821', wall: WALL, ...differs });
    await world.rounds.rounds.save(round, before?.tag, []);
  };

  it('shows what it is, how far it has come and how many have answered', async () => {
    await keep({ endsAt: '2026-11-24T09:10:00.000Z' });
    const given = { answers: {}, at: ROUND_AT };
    const response = aResponse({ round: asId('round-one') });
    await world.rounds.responses.saveResponse({ ...response, given });
    await world.rounds.responses.saveResponse({ ...response, person: asId('half-through') });

    expect(await look(ADDRESS, 'da')).toEqual({
      round: { kind: 'poll', title: 'Hvad skal vi begynde med?', code: '4821' },
      state: 'open',
      endsAt: '2026-11-24T09:10:00.000Z',
      handedIn: 1,
      results: [],
    });
  });

  it('leads nowhere without the whole address', async () => {
    await keep();
    const guesses = [
      '',
      'round-one',
      'round-one.',
      `round-one.${WALL.slice(0, -1)}x`,
      `round-one.${WALL}x`,
      `round-two.${WALL}`,
      `${ADDRESS}/../round-two`,
      'x'.repeat(5_000),
    ];

    for (const guess of guesses) expect(await look(guess, 'da')).toBeUndefined();
    expect(await look(ADDRESS, 'da')).toBeDefined();
  });

  it('leads nowhere before the host has opened it', async () => {
    const round = aRound({ id: asId('round-one') });
    await world.rounds.rounds.save(round, undefined, []);

    expect(await look(ADDRESS, 'da')).toBeUndefined();
  });

  it('asks storage once in two seconds, however many look', async () => {
    await keep();
    for (let times = 0; times < 50; times += 1) {
      await Promise.all([look(ADDRESS, 'da'), look(`round-one.${'x'.repeat(22)}`, 'da')]);
    }
    // Nobody knows whose it is, so each tenant is asked.
    expect(reads).toBe(2);

    world.goTo('2026-11-24T09:00:02.000Z');
    await keep({ title: 'En anden titel' });
    expect((await look(ADDRESS, 'da'))?.round.title).toBe('En anden titel');
    expect(reads).toBe(4);
  });

  it('is gone at once when its time is up, and two seconds after it was cancelled', async () => {
    await keep({ state: 'closed', closedAt: ROUND_AT });
    world.goTo('2026-11-24T09:59:59.000Z');
    expect(await look(ADDRESS, 'da')).toBeDefined();
    world.goTo('2026-11-24T10:00:00.000Z');
    expect(await look(ADDRESS, 'da')).toBeUndefined();

    world.goTo(ROUND_AT);
    await keep({ state: 'cancelled' });
    world.goTo('2026-11-24T09:00:02.000Z');
    expect(await look(ADDRESS, 'da')).toBeUndefined();
  });

  it('asks again what could not be read', async () => {
    await keep();
    const broken = makeLookAtWall({
      ...world.rounds,
      tenants: [TENANT],
      workshop: async () => {
        reads += 1;
        if (reads === 1) throw new Error('storage is away');
        return undefined;
      },
      results: async () => [],
    });

    await expect(broken(ADDRESS, 'da')).rejects.toThrow('storage is away');
    expect(await broken(ADDRESS, 'da')).toBeDefined();
  });

  it('takes the end from the phase of a workshop', async () => {
    await keep({
      kind: 'workshop',
      endsAt: '2026-11-24T11:00:00.000Z',
      workshop: {
        stations: [],
        slots: 2,
        slotMinutes: 30,
        tables: true,
        namesShown: false,
        votesEach: 3,
        phase: 'notes',
        slot: 1,
      },
    });

    const wall = await look(ADDRESS, 'da');

    expect(wall?.workshop?.phase).toBe('notes');
    expect(wall?.endsAt).toBe(PHASE_ENDS);
  });
});
