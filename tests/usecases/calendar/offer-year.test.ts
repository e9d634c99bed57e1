import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SCHEDULE } from '../../../src/domain/digest/schedule.ts';
import type { AdminChannel } from '../../../src/domain/people/person.ts';
import { aTreatment } from '../../support/a-decision.ts';
import { aProposal, KAREN, NO, TENANT } from '../../support/builders.ts';
import { aCalendarWorld, type CalendarWorld } from '../../support/calendar-world.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { aPublished, OWNED } from '../../support/promised.ts';

let world: CalendarWorld;

beforeEach(async () => {
  world = await aCalendarWorld();
  const board = { id: 'board', name: 'Direktionen', kind: 'executive' } as const;
  await world.stores.registry.put(TENANT, { ...OWNED, forums: [board] });
  await world.put(
    aProposal({
      status: 'closed',
      outcome: 'not-carried-out',
      decision: aPublished({ as: 'decider', outcome: 'not-carried-out' }),
      treatments: [aTreatment({ decides: true })],
    }),
  );
});

const offers = async () => (await world.said()).filter(({ kind }) => kind === 'status-offer');

describe('a status of what a forum decided', () => {
  it('is offered to the channel once, a year after, whoever runs the calendar', async () => {
    world.goTo('2027-11-16T08:00:00.000Z');
    await world.watch();
    expect(await offers()).toEqual([]);

    world.goTo('2027-11-17T08:00:00.000Z');
    const other = world.process();
    await Promise.all([world.watch(), other.watch()]);
    world.goTo('2027-11-18T08:00:00.000Z');
    await world.watch();
    await other.watch();

    expect(await offers()).toEqual([{ to: 'channel', kind: 'status-offer', about: '' }]);
    const kinds = (await world.events(NO)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'status-offered')).toHaveLength(1);
  });

  it('waits while the channel is gone', async () => {
    const { people } = world.stores;
    const channel = aChannel();
    await people.saveChannel({ ...channel, goneAt: '2027-11-01T08:00:00.000Z' }, undefined, []);
    world.goTo('2027-11-17T08:00:00.000Z');
    await world.watch();
    expect(await offers()).toEqual([]);

    await people.saveChannel(channel, (await people.channel(TENANT))?.tag, []);
    await world.watch();
    expect(await offers()).toHaveLength(1);
  });
});

function aChannel(): AdminChannel {
  return {
    tenant: TENANT,
    place: CHANNEL,
    boundAt: '2026-11-16T11:00:00.000Z',
    boundBy: KAREN,
    schedule: DEFAULT_SCHEDULE,
    knownMembers: [],
  };
}
