import { describe, expect, it } from 'vitest';
import {
  beginWorkshop,
  makePlanningHandlers,
} from '../../../../src/bot/handlers/workshop/planning-handlers.ts';
import { ROUND_AT } from '../../../support/a-round.ts';
import { TENANT } from '../../../support/builders.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

async function planning() {
  const world = await aWorkshopWorld();
  const ole = await world.person('Ole');
  const role = { person: ole.id, role: 'host', by: ole.id, at: ROUND_AT } as const;
  await world.stores.grants.give(TENANT, role, []);
  const handlers = makePlanningHandlers(world.workshop);
  const alone = (inputs = {}) => context(ole, { place: personalPlace('Ole'), inputs });
  const here = (inputs = {}) => context(ole, { place: world.karen.place, inputs });
  const prepared = async () =>
    (await world.stores.rounds.all(TENANT)).find(({ state }) => state === 'prepared');
  return { ...world, handlers, alone, here, prepared };
}

const TYPED = { 'w.title': 'Lederdag', 'w.stations': 'Indkøb', 'w.slots': '3' };

describe('planning a workshop', () => {
  it('is kept from a personal chat, with what is missing said first', async () => {
    const { handlers, alone, prepared } = await planning();
    const missing = await handlers['workshop.save'](alone({ 'w.title': 'Lederdag' }), {
      operation: 'op',
    });
    expect(only(missing).text).toContain('Skriv mindst én station');
    expect(only(missing).text).toContain('Lederdag');
    const kept = await handlers['workshop.save'](alone(TYPED), { operation: 'op' });
    expect(only(kept).text).toContain('Øv dig');
    expect(await prepared()).toMatchObject({ title: 'Lederdag', workshop: { slots: 3 } });
  });

  it('opens where the form stands, for all to see', async () => {
    const { handlers, here, stores } = await planning();
    const begun = await handlers['workshop.save'](here(TYPED), { operation: 'op' });
    expect(begun).toMatchObject([{ kind: 'forAll' }]);
    const [round] = (await stores.rounds.all(TENANT)).filter(({ title }) => title === 'Lederdag');
    expect(round).toMatchObject({ state: 'open', kind: 'workshop' });
  });

  it('is changed until it is opened', async () => {
    const { handlers, alone, prepared, id } = await planning();
    await handlers['workshop.save'](alone(TYPED), { operation: 'op' });
    const round = (await prepared())?.id ?? '';
    expect(only(await handlers['workshop.edit'](alone(), { round })).text).toContain('Lederdag');
    const typed = alone({ ...TYPED, 'w.title': 'Ny titel' });
    await handlers['workshop.change'](typed, { round, revision: 1 });
    expect((await prepared())?.title).toBe('Ny titel');
    const stale = await handlers['workshop.change'](alone(TYPED), { round, revision: 1 });
    expect(only(stale).text).toContain('ændret et andet sted');
    const open = await handlers['workshop.edit'](alone(), { round: id });
    expect(only(open).text).toContain('ikke lade sig gøre');
  });

  it('begins with its name where one was written, and is refused to whoever is no host', async () => {
    const { workshop, alone, handlers, person } = await planning();
    const form = await beginWorkshop(workshop, alone(), { way: 'say', rest: 'Lederdag' });
    expect(only(form)).toMatchObject({ kind: 'say', text: expect.stringContaining('Lederdag') });
    expect(only(await handlers['workshop.new'](alone(), {})).kind).toBe('forMe');
    const nanna = context(await person('Nanna'), { place: personalPlace('Nanna') });
    expect(only(await handlers['workshop.new'](nanna, {})).text).toContain('Det kan kun værten');
  });
});
