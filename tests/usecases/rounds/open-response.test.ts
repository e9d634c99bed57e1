import { beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../../../src/domain/shared/ids.ts';
import { openResponse, whyClosed } from '../../../src/usecases/rounds/open-response.ts';
import { type AnsweringWorld, anAnsweringWorld } from '../../support/answering-world.ts';
import { OTHER } from '../../support/channel-world.ts';

let world: AnsweringWorld;

beforeEach(async () => {
  world = await anAnsweringWorld();
});

const open = (caller = world.karen) => openResponse(world.rounds, caller, world.round.id);

describe('opening a response', () => {
  it('begins on the first page, with nothing wrong', async () => {
    expect(await open()).toMatchObject({
      ok: true,
      value: { page: { id: 'first' }, problems: [], held: [], response: { revision: 0 } },
    });
    expect(await open()).not.toHaveProperty('value.note');
  });

  it('knows no round but its own', async () => {
    expect(await openResponse(world.rounds, world.karen, asId('round-2'))).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });

  it('is refused from another room', async () => {
    expect(await open({ ...world.karen, place: OTHER })).toMatchObject({
      problem: { kind: 'elsewhere' },
    });
  });

  it.each([
    ['paused', { state: 'paused', pausedAt: '2026-11-24T08:00:00.000Z' }],
    ['cancelled', { state: 'cancelled' }],
    ['not-open', { state: 'prepared' }],
    ['over', { endsAt: '2026-11-24T08:00:00.000Z' }],
  ] as const)('is refused while the round is %s', async (kind, differs) => {
    await world.change(differs);
    expect(await open()).toMatchObject({ ok: false, problem: { kind } });
  });
});

describe('whether somebody can take part', () => {
  it('counts the minute of grace, and who they are', async () => {
    const closed = {
      ...world.round,
      state: 'closed',
      closedAt: '2026-11-24T08:59:30.000Z',
    } as const;
    expect(await whyClosed(world.rounds, world.karen, closed)).toBeUndefined();
    const gitte = world.here(await world.person('Gitte'));
    expect(await whyClosed(world.rounds, gitte, closed)).toEqual({ kind: 'guests-out' });
    world.goTo('2026-11-24T09:01:00.000Z');
    expect(await whyClosed(world.rounds, world.karen, closed)).toEqual({ kind: 'over' });
  });
});
