import { expect, it } from 'vitest';
import type { LeaderKit } from '../../../../src/bot/handlers/leader/leader-kit.ts';
import { makeCampaignHandlers } from '../../../../src/bot/handlers/rounds/campaign-handlers.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { sentWave, WAVE } from '../../../support/wave-world.ts';

/** Nobody gets as far as a draft here; the conversation about collections does. */
const NO_DRAFTS = {} as LeaderKit;

it('begins nothing for a survey, or for somebody it was not sent to', async () => {
  const { waves, karen, nanna, stores, round } = await sentWave();
  const handlers = makeCampaignHandlers(NO_DRAFTS, waves);
  const own = context(karen, { place: personalPlace('Karen') });
  expect(only(await handlers['wave.propose'](own, { round: WAVE })).kind).toBe('forMe');
  const stored = await stores.rounds.round(karen.tenant, WAVE);
  await stores.rounds.save({ ...(await round()), kind: 'collection' }, stored?.tag, []);
  const other = context(nanna, { place: personalPlace('Nanna') });
  const refused = only(await handlers['wave.propose'](other, { round: WAVE }));
  expect(refused.text).not.toContain('Trin');
});

it('says that it is over', async () => {
  const { waves, karen, stores, round } = await sentWave();
  const stored = await stores.rounds.round(karen.tenant, WAVE);
  const over = {
    kind: 'collection',
    state: 'closed',
    closedAt: '2026-11-24T08:00:00.000Z',
  } as const;
  await stores.rounds.save({ ...(await round()), ...over }, stored?.tag, []);
  const own = context(karen, { place: personalPlace('Karen') });
  const late = new Date('2026-11-25T08:00:00.000Z');
  const later = makeCampaignHandlers(NO_DRAFTS, { ...waves, clock: { now: () => late } });
  expect(only(await later['wave.propose'](own, { round: WAVE })).text).toContain('lukket');
});
