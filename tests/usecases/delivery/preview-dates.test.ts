import { describe, expect, it } from 'vitest';
import { previewDates } from '../../../src/usecases/delivery/preview-dates.ts';
import { TENANT } from '../../support/builders.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { aRelayWorld, LETTER } from '../../support/relay-world.ts';

const EVERYONE = { kind: 'everyone' } as const;

describe('previewDates', () => {
  it('tells how many get it on which day, and how many cannot be reached', async () => {
    const world = await aRelayWorld();
    const [ole] = await Promise.all(['Ole', 'Ida', 'Per'].map((name) => world.person(name)));
    const since = '2026-11-20T09:00:00.000Z';
    await world.person('Lise', { unreachable: { why: 'gone', since } });
    await world.say({ audience: { kind: 'person', person: ole!.id }, content: LETTER });
    await world.relay();
    const sending = { audience: EVERYONE, manner: 'letter', rate: 20 } as const;

    const preview = await previewDates(world.deps, TENANT, sending);

    expect(preview).toEqual({
      total: 4,
      unreachable: 1,
      days: [
        {
          day: '2026-11-23',
          from: '2026-11-23T09:00:00.000Z',
          until: '2026-11-23T09:00:00.100Z',
          count: 2,
        },
        {
          day: '2026-11-30',
          from: '2026-11-30T09:00:00.000Z',
          until: '2026-11-30T09:00:00.050Z',
          count: 1,
        },
      ],
    });
  });

  it('foretells what the relay then plans, over several pages, and writes nothing', async () => {
    const world = await aRelayWorld();
    for (let no = 0; no < 200; no += 1) await world.person(`P${no}`);
    world.goTo('2026-11-27T17:00:00.000Z');
    const sending = { audience: EVERYONE, manner: 'letter', rate: 20 } as const;

    const preview = await previewDates(world.deps, TENANT, sending);

    expect(await world.queued()).toEqual([]);
    await world.say({ audience: EVERYONE, content: LETTER });
    await world.relay();
    const dues = (await world.queued()).map(({ due }) => due);
    expect(preview.days).toMatchObject([{ day: '2026-11-30', from: dues[0], count: dues.length }]);
    expect(preview.total).toBe(200);
  });

  it('counts a channel once, at once', async () => {
    const world = await aRelayWorld();
    world.goTo('2026-12-25T02:00:00.000Z');
    const audience = { kind: 'place', place: CHANNEL } as const;

    const preview = await previewDates(world.deps, TENANT, { audience, manner: 'letter', rate: 1 });

    expect(preview).toMatchObject({ total: 1, days: [{ day: '2026-12-25', count: 1 }] });
  });
});
