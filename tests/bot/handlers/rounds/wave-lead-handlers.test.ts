import { expect, it } from 'vitest';
import { makeWaveLeadHandlers } from '../../../../src/bot/handlers/rounds/wave-lead-handlers.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { aWaveWorld, confirmedWave, sentWave, WAVE } from '../../../support/wave-world.ts';

const ONE = { round: WAVE };

it('extend it, and say what is wrong with the days', async () => {
  const { waves, karen } = await sentWave();
  const handlers = makeWaveLeadHandlers(waves);
  expect(only(await handlers['wave.extend'](context(karen), ONE)).text).toContain('1. december');
  const early = context(karen, { inputs: { 'w.until': '2026-01-01', 'w.reminder': '' } });
  expect(only(await handlers['wave.extend-save'](early, ONE)).text).toContain('senere dag');
  const later = context(karen, { inputs: { 'w.until': '2026-12-22', 'w.reminder': '' } });
  expect(only(await handlers['wave.extend-save'](later, ONE)).text).toContain('22. december');
});

it('close it after asking once more', async () => {
  const { waves, karen } = await sentWave();
  const handlers = makeWaveLeadHandlers(waves);
  expect(only(await handlers['wave.end'](context(karen), ONE)).text).toContain('3 mangler');
  expect(only(await handlers['wave.end-confirm'](context(karen), ONE)).text).toContain('Lukket');
  expect(only(await handlers['wave.hold'](context(karen), ONE)).text).toContain('ikke lade sig');
  expect(only(await handlers['wave.map'](context(karen), ONE)).text).toContain('ingen tidligere');
  expect(only(await handlers['wave.map-save'](context(karen), ONE)).text).toContain('ingen tidl');
});

it('hold it back while it waits', async () => {
  const world = await aWaveWorld();
  await confirmedWave(world);
  const handlers = makeWaveLeadHandlers(world.waves);
  expect(only(await handlers['wave.hold'](context(world.karen), ONE)).text).toContain(
    'Send til 3?',
  );
});
