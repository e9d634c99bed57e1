import { expect, it } from 'vitest';
import { makeInvitedHandlers } from '../../../../src/bot/handlers/rounds/invited-handlers.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { sentWave, WAVE } from '../../../support/wave-world.ts';

it('puts it off, stops reminders, and takes that back; for those it was sent to', async () => {
  const { waves, karen, nanna } = await sentWave();
  const handlers = makeInvitedHandlers(waves);
  const own = context(karen, { place: personalPlace('Karen') });
  const later = only(await handlers['wave.later'](own, { round: WAVE }));
  expect(later.text).toContain('tirsdag 1. december 2026');
  const stopped = only(await handlers['wave.remind'](own, { round: WAVE, wanted: false }));
  expect(stopped.text).toContain('ingen påmindelser');
  const again = only(await handlers['wave.remind'](own, { round: WAVE, wanted: true }));
  expect(again.text).toBe(later.text);
  const other = context(nanna, { place: personalPlace('Nanna') });
  expect(only(await handlers['wave.later'](other, { round: WAVE })).text).not.toContain('Leder');
});
