import { beforeEach, describe, expect, it } from 'vitest';
import { makeWaveHandlers, waves } from '../../../../src/bot/handlers/rounds/wave-handlers.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aWaveWorld, plannedWave, WAVE, type WaveWorld } from '../../../support/wave-world.ts';

describe('the handlers of a wave', () => {
  let world: WaveWorld;
  let handlers: ReturnType<typeof makeWaveHandlers>;
  beforeEach(async () => {
    world = await aWaveWorld();
    handlers = makeWaveHandlers(world.waves);
  });
  const here = () => context(world.karen);

  it('lead from an empty list to a form, and from a wave to its preview', async () => {
    const none = only(await waves(world.waves, here(), { page: 0, way: 'say' }));
    expect(none).toMatchObject({ kind: 'say', text: expect.stringContaining('ingen endnu') });
    expect(only(await handlers['wave.new'](here(), {})).text).toContain('Send en måling til mange');
    await plannedWave(world);
    expect(only(await handlers['wave.look'](here(), { round: WAVE })).text).toContain(
      'Send til 3?',
    );
    expect(only(await handlers['wave.edit'](here(), { round: WAVE })).text).toContain(
      'Spørgeskema',
    );
    expect(only(await handlers['wave.absent'](here(), { round: WAVE })).text).toContain('bo@');
    expect(only(await handlers['wave.test'](here(), { round: WAVE })).text).toContain('på vej');
    expect(only(await handlers['wave.list'](here(), { page: 0 })).text).toContain('Kladde');
  });

  it('send once, seen by everybody in the room, and show how it stands from then on', async () => {
    const { revision } = await plannedWave(world);
    const stale = { round: WAVE, revision: revision - 1 };
    expect(only(await handlers['wave.send'](here(), stale)).text).toContain('ændret');
    const sent = only(await handlers['wave.send'](here(), { round: WAVE, revision }));
    expect(sent).toMatchObject({ kind: 'forAll', text: expect.stringContaining('Sendes tirsdag') });
    expect(only(await handlers['wave.look'](here(), { round: WAVE })).text).toContain(
      'Sendes tirs',
    );
    expect(only(await handlers['wave.copy'](here(), { round: WAVE })).text).toContain('forrige');
  });

  it('are for administrators alone', async () => {
    await plannedWave(world);
    const stranger = context(world.nanna, { place: personalPlace('Nanna') });
    for (const seen of [
      await handlers['wave.new'](stranger, {}),
      await handlers['wave.look'](stranger, { round: WAVE }),
      await handlers['wave.test'](stranger, { round: WAVE }),
      await handlers['wave.send'](stranger, { round: WAVE, revision: 2 }),
      await handlers['wave.absent'](stranger, { round: WAVE }),
      await handlers['wave.status'](stranger, { round: WAVE }),
      await handlers['wave.list'](stranger, { page: 0 }),
    ]) {
      expect(only(seen).text).not.toContain('Lederundersøgelsen');
    }
  });
});
