import { describe, expect, it } from 'vitest';
import { makeRehearsingHandlers } from '../../../../src/bot/handlers/workshop/rehearsing-handlers.ts';
import type { Workshop } from '../../../../src/domain/round/workshop.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

async function rehearsing(differs: Partial<Workshop> = {}) {
  const world = await aWorkshopWorld(differs, { state: 'prepared' });
  const ole = await world.person('Ole');
  const handlers = makeRehearsingHandlers(world.workshop);
  type Data = Parameters<(typeof handlers)['workshop.rehearse']>[1];
  const press = async (data: Omit<Data, 'round'>, inputs = {}, who = ole) => {
    const by = context(who, { place: personalPlace(who.name), inputs });
    return only(await handlers['workshop.rehearse'](by, { ...data, round: world.id })).text;
  };
  return { ...world, press };
}

const NOTE = { 'w.text': 'Indkøb kræver tre godkendelser', 'w.for': 'myself' };

describe('a rehearsal', () => {
  it('goes from a station over a note and votes to an answer, and keeps nothing', async () => {
    const { press, now, notes, stores } = await rehearsing();
    const before = await now();
    const station = await press({ page: 'station' });
    expect(station).toContain('Vælg station');
    const note = await press({ page: 'note' }, { 'w.station': 's2' });
    expect(note).toContain('Indkøb');
    expect(note).toContain('intet gemmes');
    const votes = await press({ page: 'vote', station: 's2' }, NOTE);
    expect(votes).toContain('Vælg de 3 vigtigste');
    const answer = await press({ page: 'answer', station: 's2' }, { 'w.chosen': '1' });
    expect(answer).toContain('Svar fra den ansvarlige');
    expect(answer).toContain('Stop øvelsen');
    const typed = { 'w.said': 'Ja', 'w.agreed': 'do' };
    const end = await press({ page: 'end', station: 's2', group: '1' }, typed);
    expect(end).toContain('Øv dig');
    const at = { tenant: before.tenant, round: before.id };
    expect(await now()).toEqual(before);
    expect(await notes()).toEqual([]);
    expect(await stores.workshops.participants(at)).toEqual([]);
    expect(await stores.workshops.picks(at)).toEqual([]);
  });

  it('says what is wrong as the workshop itself would', async () => {
    const { press } = await rehearsing();
    expect(await press({ page: 'note' })).toContain('Vælg en af stationerne');
    expect(await press({ page: 'vote', station: 's1' })).toContain('Skriv, hvad der er besværligt');
    const many = { 'w.chosen': '0,1' };
    const { press: once } = await rehearsing({ votesEach: 1 });
    expect(await once({ page: 'answer', station: 's1' }, many)).toContain('Vælg højst 1');
    expect(await press({ page: 'end', station: 's1', group: '0' })).toContain('Udfyld feltet');
  });

  it('asks for no station where there is but one', async () => {
    const { press } = await rehearsing({ stations: [{ id: 's1', title: 'Løn', proposals: [] }] });
    expect(await press({ page: 'station' })).toContain('Hvad er besværligt?');
  });

  it('is for whoever leads it', async () => {
    const { press, person } = await rehearsing();
    expect(await press({ page: 'station' }, {}, await person('Nanna'))).toContain('Det kan kun');
  });
});
