import { beforeEach, describe, expect, it } from 'vitest';
import { dropLetter } from '../../../src/usecases/letters/drop-letter.ts';
import type { BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { aLetterWorld, LETTER, looked, sentLetter } from '../../support/letter-world.ts';

let world: BoundWorld;
beforeEach(async () => {
  world = await aLetterWorld();
});

const drop = (version: number, caller = world.administrator) =>
  dropLetter(world.deps, caller, { id: LETTER, version });
const stored = async () => (await world.stores.letters.letter(TENANT, LETTER))?.value;

describe('dropLetter', () => {
  it('removes what was never sent', async () => {
    await looked(world);
    await drop(1);
    await drop(1);

    expect(await stored()).toBeUndefined();
  });

  it('keeps what was sent, and the draft somebody wrote since', async () => {
    await sentLetter(world);
    await looked(world, { text: 'Rettet.' });
    await drop(1);
    expect(await stored()).toMatchObject({ version: 3, draft: { text: 'Rettet.' } });
    await drop(3);

    expect(await stored()).toMatchObject({ sent: { revision: 1 } });
    expect((await stored())?.draft).toBeUndefined();
  });

  it('is for administrators', async () => {
    await looked(world);

    expect(await drop(1, world.caller(world.nanna, personalPlace('Nanna')))).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
    expect(await stored()).toBeDefined();
  });
});
