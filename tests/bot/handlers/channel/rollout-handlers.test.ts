import { beforeEach, describe, expect, it } from 'vitest';
import {
  makeRolloutCommands,
  makeRolloutHandlers,
} from '../../../../src/bot/handlers/channel/rollout-handlers.ts';
import { aKitWorld, context, type KitWorld, only, presses } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { offering, withLeaders } from '../../../support/rollout-world.ts';

let world: KitWorld;

beforeEach(async () => {
  world = await aKitWorld();
  await withLeaders(world);
});

const handlers = () => makeRolloutHandlers(offering(world));
const rollout = (who = world.karen, place?: ReturnType<typeof personalPlace>) =>
  makeRolloutCommands(offering(world)).rollout(context(who, place ? { place } : {}), '', {
    ...{ kind: 'text', text: 'udrulning', attachments: false },
  });

describe('udrulning', () => {
  it('begins with who has it not', async () => {
    const replies = await rollout();

    expect(only(replies).kind).toBe('say');
    expect(only(replies).text).toContain('1 af 3 ledere har Forenkl');
    expect(only(replies).text).toContain('Eva');
  });

  it('offers the file in a chat of their own, and says so in the channel', async () => {
    const file = expect.objectContaining({ verb: 'rollout.file' });

    expect(presses(await rollout(world.karen, personalPlace('Karen')))).toContainEqual(file);
    expect(presses(await rollout())).not.toContainEqual(file);
    expect(only(await rollout()).text).toContain('Skriv “udrulning” til mig i vores egen chat');
  });

  it('refuses whoever is no administrator', async () => {
    expect(only(await rollout(world.nanna)).text).toContain('Det har du ikke adgang til');
  });
});

describe('its buttons', () => {
  it('turn to another group in the place of the card', async () => {
    const wanted = { group: 'blocked', page: 0 } as const;
    const replies = await handlers()['rollout.show'](context(world.karen), wanted);

    expect(only(replies).kind).toBe('forMe');
    expect(only(replies).text).toContain('Ole');
    expect(only(replies).text).toContain('har blokeret appen · siden 12. november 2026');
  });

  it('hand out the file, or say what is missing', async () => {
    const own = context(world.karen, { place: personalPlace('Karen') });
    const nowhere = makeRolloutHandlers(offering(world, { publicUrl: () => undefined }));
    const empty = makeRolloutHandlers(
      offering(world, { writeRollout: async () => new Uint8Array() }),
    );

    expect(JSON.stringify(await handlers()['rollout.file'](own, {}))).toContain(
      'https://forenkl.example/file/',
    );
    for (const kit of [nowhere, empty]) {
      expect(only(await kit['rollout.file'](own, {})).text).toContain('kan ikke hentes her endnu');
    }
  });

  it('refuse whoever is no administrator', async () => {
    const nanna = context(world.nanna, { place: personalPlace('Nanna') });

    expect(only(await handlers()['rollout.file'](nanna, {})).text).toContain('ikke adgang');
  });
});
