import { beforeEach, describe, expect, it } from 'vitest';
import { aTreatment } from '../../support/a-decision.ts';
import { aProposal, NO, TENANT } from '../../support/builders.ts';
import { aCalendarWorld, type CalendarWorld } from '../../support/calendar-world.ts';
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
});
