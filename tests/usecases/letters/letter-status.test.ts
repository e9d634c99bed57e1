import { beforeEach, describe, expect, it } from 'vitest';
import {
  letterStatus,
  listLetters,
  statusOf,
} from '../../../src/usecases/letters/letter-status.ts';
import type { BoundWorld } from '../../support/bound-channel.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { aLetterWorld, LETTER, looked, sentLetter } from '../../support/letter-world.ts';

let world: BoundWorld;
beforeEach(async () => {
  world = await aLetterWorld();
});

const status = () => letterStatus(world.deps, world.administrator, LETTER);

describe('letterStatus', () => {
  it('counts who waits, since when, and whom it cannot reach', async () => {
    world.goTo('2026-11-23T19:00:00.000Z');
    await sentLetter(world);
    await world.relayed();

    expect(value(await status()).tally).toMatchObject({
      queued: 2,
      blocked: 1,
      nextDue: '2026-11-24T07:00:00.000Z',
    });
  });

  it('is there before the letter is relayed, and not before it is sent', async () => {
    await looked(world);
    expect(await status()).toMatchObject({ problem: { kind: 'not-found' } });
    const sent = await sentLetter(world);

    expect(sent.kind === 'sent' && (await statusOf(world.deps, sent.status.letter))).toEqual(
      value(await status()),
    );
  });

  it('is for administrators', async () => {
    await sentLetter(world);
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));
    const refused = { problem: { kind: 'not-administrator' } };

    expect(await letterStatus(world.deps, nanna, LETTER)).toMatchObject(refused);
    expect(await listLetters(world.deps, nanna)).toMatchObject(refused);
  });
});

describe('listLetters', () => {
  it('has what is written and what is sent', async () => {
    await looked(world);
    const list = async () => value(await listLetters(world.deps, world.administrator));

    expect(await list()).toMatchObject([{ id: LETTER, draft: { by: 'Karen' } }]);
    await sentLetter(world);
    expect(await list()).toMatchObject([{ id: LETTER, sent: { revision: 1 } }]);
  });
});
