import { beforeEach, describe, expect, it } from 'vitest';
import {
  keepForm,
  keepWhom,
  textIn,
  whomReply,
} from '../../../../src/bot/handlers/rounds/wave-form-handlers.ts';
import { AUDIENCE_INPUTS, WAVE_INPUTS } from '../../../../src/cards/index.ts';
import { context, only } from '../../../support/channel-kit.ts';
import {
  aWaveWorld,
  confirmedWave,
  TYPED_WAVE,
  WAVE,
  type WaveWorld,
} from '../../../support/wave-world.ts';

describe('the forms of a wave', () => {
  let world: WaveWorld;
  beforeEach(async () => {
    world = await aWaveWorld();
  });
  const typed = (over: Partial<typeof TYPED_WAVE> = {}) =>
    context(world.karen, {
      inputs: Object.fromEntries(
        Object.entries({ ...TYPED_WAVE, ...over }).map(([name, value]) => [`w.${name}`, value]),
      ),
    });

  it('lead from what it asks to whom it goes, and on to the preview', async () => {
    expect(Object.values(WAVE_INPUTS)).toContain('w.until');
    const whom = only(await keepForm(world.waves, typed(), { round: WAVE }));
    expect(whom.text).toContain('Hvem skal have den?');
    const ticked = context(world.karen, { inputs: { [AUDIENCE_INPUTS.roles]: 'leader' } });
    expect(only(await keepWhom(world.waves, ticked, WAVE)).text).toContain('Send til 3?');
    expect(only(await whomReply(world.waves, ticked, WAVE)).text).toContain('Hvem skal have den?');
  });

  it('come back with what was typed and what is wrong', async () => {
    const wrong = only(await keepForm(world.waves, typed({ name: '' }), { round: WAVE }));
    expect(wrong.text).toContain('Skriv et navn');
    await keepForm(world.waves, typed({ way: 'mails' }), { round: WAVE });
    const mails = context(world.karen, { inputs: { [AUDIENCE_INPUTS.mails]: 'hans' } });
    const bad = only(await keepWhom(world.waves, mails, WAVE));
    expect(bad.text).toContain('Det er ikke mailadresser: hans');
  });

  it('are closed once it is sent', async () => {
    await confirmedWave(world);
    for (const seen of [
      await keepForm(world.waves, typed(), { round: WAVE }),
      await keepWhom(world.waves, typed(), WAVE),
      await whomReply(world.waves, typed(), WAVE),
    ]) {
      expect(only(seen).text).toContain('kan ikke rettes');
    }
  });

  it('read nothing but texts', () => {
    expect([textIn({ a: 'b' }, 'a'), textIn({ a: 1 }, 'a'), textIn({}, 'a')]).toEqual([
      'b',
      '',
      '',
    ]);
  });
});
