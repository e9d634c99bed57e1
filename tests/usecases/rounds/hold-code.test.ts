import { beforeEach, describe, expect, it } from 'vitest';
import { codesFrom } from '../../../src/domain/round/code.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { conductRound } from '../../../src/usecases/rounds/conduct-round.ts';
import { holdCode } from '../../../src/usecases/rounds/hold-code.ts';
import { aRound, ROUND_AT } from '../../support/a-round.ts';
import { TENANT } from '../../support/builders.ts';
import { aLeadingWorld, type LeadingWorld } from '../../support/leading-world.ts';

let world: LeadingWorld;
beforeEach(async () => {
  world = await aLeadingWorld();
});

const NEW = aRound({ id: asId('new') });
const [first = '', second] = codesFrom('new', 2);
const hold = (round = NEW) => holdCode(world.rounds, round);
const heldBy = (round: RoundId, at = ROUND_AT) =>
  world.rounds.joining.holdCode(TENANT, { code: first, round, at });

describe('the code of a round', () => {
  it('is the first one nobody has, and the same when asked for again', async () => {
    expect(await hold()).toBe(first);
    expect(await hold()).toBe(first);
    expect(await hold({ ...NEW, code: '9999' })).toBe('9999');
  });

  it('is another one while an open round has it', async () => {
    const open = await world.poll('room');
    await heldBy(open.id);
    expect(await hold()).toBe(second);
    await conductRound(world.rounds, world.host, { round: open.id, what: 'close' });
    expect(await hold()).toBe(first);
  });

  it('is another one while a round is just being opened with it, and free a minute later', async () => {
    await heldBy(asId('on-its-way'));
    expect(await hold()).toBe(second);
    world.goTo('2026-11-24T09:01:01.000Z');
    expect(await holdCode(world.rounds, aRound({ id: NEW.id }))).toBe(first);
  });

  it('is never the same for two that open at once', async () => {
    const rounds = await Promise.all([1, 2, 3, 4, 5].map(() => world.poll('room')));
    expect(new Set(rounds.map(({ code }) => code)).size).toBe(5);
  });
});
