import { describe, expect, it } from 'vitest';
import {
  askSchedule,
  makeDigestHandlers,
  overview,
} from '../../../../src/bot/handlers/channel/digest-handlers.ts';
import { postDueDigest } from '../../../../src/usecases/post-digest.ts';
import { aProposal } from '../../../support/a-proposal.ts';
import { TENANT } from '../../../support/builders.ts';
import { aKitWorld, context, only, presses } from '../../../support/channel-kit.ts';
import { CHANNEL, OTHER } from '../../../support/channel-world.ts';

const SPAN = { from: '2026-11-15T23:00:00.000Z', until: '2026-11-22T23:00:00.000Z' };

async function aTown() {
  const world = await aKitWorld();
  const answers = { challenge: 'Tre skemaer for en vikar.', hassle: 4, areas: ['it'] };
  await world.stored(aProposal('2026-1', { answers }));
  return { ...world, handlers: makeDigestHandlers(world.kit) };
}

describe('overview', () => {
  it('shows the digest of a period as a message', async () => {
    const { kit, karen } = await aTown();

    const replies = await overview(kit, context(karen), 'uge 47');

    expect(only(replies).kind).toBe('say');
    expect(only(replies).text).toMatch(/^Uge 47/);
    expect(only(replies).text).toContain('Tre skemaer for en vikar');
    expect(presses(replies)).toContainEqual(
      expect.objectContaining({
        verb: 'digest.distributions',
        data: expect.objectContaining(SPAN),
      }),
    );
  });

  it('says of an unknown period what to write instead', async () => {
    const { kit, karen } = await aTown();

    expect(only(await overview(kit, context(karen), 'uge 99')).text).toContain('overblik uge 47');
  });

  it('refuses in another channel and says where it works', async () => {
    const { kit, karen } = await aTown();

    const replies = await overview(kit, context(karen, { place: OTHER }), '');

    expect(only(replies).text).toContain('administrationskanalen');
    expect(only(replies).text).not.toContain('vikar');
  });
});

describe('the digest handlers', () => {
  it('show distributions and the way back, for the one who asked', async () => {
    const { handlers, karen } = await aTown();

    const distributions = await handlers['digest.distributions'](context(karen), SPAN);
    expect(only(distributions).kind).toBe('forMe');
    expect(only(distributions).text).toContain('It og adgange');

    const back = await handlers['digest.show'](context(karen), SPAN);
    expect(only(back)).toMatchObject({ kind: 'forMe' });
    expect(only(back).text).toContain('Tre skemaer for en vikar');
  });

  it('show them to nobody outside', async () => {
    const { handlers, nanna } = await aTown();

    for (const verb of ['digest.show', 'digest.distributions'] as const) {
      const { text } = only(await handlers[verb](context(nanna), SPAN));
      expect(text).toContain('er med i administrationskanalen');
    }
  });

  it('save the schedule for everybody to see', async () => {
    const { handlers, karen } = await aTown();
    const inputs = { frequency: 'weekly', weekday: '3', time: '09:30' };

    const replies = await handlers['digest.schedule-save'](context(karen, { inputs }), {});

    expect(only(replies).kind).toBe('forAll');
    expect(only(replies).text).toContain('onsdag');
    expect(only(replies).text).toContain('9.30');
  });

  it('keep what was typed when it cannot be used', async () => {
    const { handlers, karen, stores } = await aTown();
    const inputs = { frequency: 'monthly', weekday: '3', time: 'snart' };

    const replies = await handlers['digest.schedule-save'](context(karen, { inputs }), {});

    expect(only(replies).kind).toBe('forMe');
    expect(only(replies).text).toContain('Vælg et tidspunkt');
    expect(only(replies).text).toContain('snart');
    expect(only(replies).text).toContain('monthly');
    expect((await stores.people.channel(TENANT))?.value.schedule.frequency).toBe('weekly');
  });

  it('say which choice is missing', async () => {
    const { handlers, karen } = await aTown();
    const inputs = { weekday: '3', time: '8.00' };

    const replies = await handlers['digest.schedule-save'](context(karen, { inputs }), {});

    expect(only(replies).text).toContain('hvor ofte det skal komme');
  });

  it('save no schedule for anybody outside', async () => {
    const { handlers, nanna } = await aTown();
    const inputs = { frequency: 'daily', weekday: '3', time: '8.00' };

    const replies = await handlers['digest.schedule-save'](context(nanna, { inputs }), {});

    expect(only(replies).text).toContain('er med i administrationskanalen');
  });

  it('say that no more come by themselves', async () => {
    const { handlers, karen } = await aTown();
    const inputs = { frequency: 'never', weekday: '1', time: '8.00' };

    const replies = await handlers['digest.schedule-save'](context(karen, { inputs }), {});

    expect(only(replies).text).toContain('ikke flere af sig selv');
  });

  it('open the form below the digest it was asked on', async () => {
    const { kit, handlers, karen, goTo } = await aTown();
    goTo('2026-11-23T07:00:00.000Z');
    await postDueDigest(kit, TENANT);

    expect(only(await handlers['digest.schedule'](context(karen), {})).kind).toBe('say');
  });
});

describe('askSchedule', () => {
  it('shows what is set now', async () => {
    const { kit, karen } = await aTown();

    const replies = await askSchedule(kit, context(karen));

    expect(only(replies).text).toContain('weekly');
    expect(only(replies).text).toContain('08:00');
  });

  it('is for administrators', async () => {
    const { kit, nanna } = await aTown();

    const replies = await askSchedule(kit, context(nanna, { place: CHANNEL }));

    expect(only(replies).text).toContain('er med i administrationskanalen');
  });
});
