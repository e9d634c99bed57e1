import { beforeEach, describe, expect, it } from 'vitest';
import {
  makePreparedHandlers,
  rounds,
  startHere,
} from '../../../../src/bot/handlers/rounds/prepared-handlers.ts';
import { TENANT } from '../../../support/builders.ts';
import { context, only, presses } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aLeadingWorld, type LeadingWorld, ROOM } from '../../../support/leading-world.ts';

let world: LeadingWorld;
beforeEach(async () => {
  world = await aLeadingWorld();
});

const room = (person = world.nanna) => context(person, { place: ROOM });
const alone = (inputs = {}) => context(world.nanna, { place: personalPlace('Nanna'), inputs });

describe('“start” in a room', () => {
  it('opens the one that is prepared, then and there', async () => {
    const { id } = await world.poll();
    const said = only(await startHere(world.rounds, room()));
    expect(said).toMatchObject({ kind: 'say', text: expect.stringContaining('er startet') });
    expect(await world.now(id)).toMatchObject({ state: 'open', place: ROOM });
  });

  it('lets one choose among several, for everybody to see what came of it', async () => {
    await world.poll();
    const { id } = await world.poll(undefined, { question: 'Den anden?' });
    const choice = await startHere(world.rounds, room());
    expect(only(choice).text).toContain('Hvad skal startes her?');
    expect(presses(choice)).toHaveLength(2);
    const opened = await makePreparedHandlers(world.rounds)['round.open'](room(), { round: id });
    expect(only(opened)).toMatchObject({
      kind: 'forAll',
      text: expect.stringContaining('Den anden?'),
    });
  });

  it('says what to do when nothing is prepared, and where it is not for them', async () => {
    expect(only(await startHere(world.rounds, room())).text).toContain(
      'Du har ikke forberedt noget',
    );
    const gitte = await world.person('Gitte');
    expect(only(await startHere(world.rounds, room(gitte))).text).toContain('Det kan kun værter');
    expect(only(await startHere(world.rounds, alone())).text).toContain('Skriv @Forenkl start');
  });

  it('opens for nobody who presses the choice of somebody else', async () => {
    const { id } = await world.poll();
    const gitte = await world.person('Gitte');
    const handlers = makePreparedHandlers(world.rounds);
    expect(only(await handlers['round.open'](room(gitte), { round: id })).text).toContain(
      'Det kan kun',
    );
    expect((await world.now(id)).state).toBe('prepared');
  });
});

describe('rehearsing', () => {
  it('ends at the control card, with nothing kept', async () => {
    const { id: round } = await world.poll();
    const handlers = makePreparedHandlers(world.rounds);
    const page = await handlers['round.rehearse'](alone(), { round });
    expect(only(page).text).toContain('Intet gemmes');
    const from = { page: 'page', go: 'next', said: {} } as const;
    const missing = await handlers['round.rehearse'](alone(), { round, from });
    expect(only(missing).text).toContain('⚠');
    const done = await handlers['round.rehearse'](alone({ 'a.q': 'c1' }), { round, from });
    expect(only(done).text).toContain('Det var det hele. Intet er gemt.');
    expect(await world.rounds.responses.responses({ tenant: TENANT, round })).toEqual([]);
  });
});

describe('the list', () => {
  it('leads to each round, and keeps those of others away', async () => {
    const { id } = await world.poll();
    const list = await rounds(world.rounds, alone(), { of: 'mine', page: 0, way: 'say' });
    expect(only(list).text).toContain('Hvad først?');
    expect(presses(list)).toContainEqual({
      verb: 'round.control',
      data: expect.objectContaining({ round: id }),
    });
    const forged = await makePreparedHandlers(world.rounds)['round.list'](alone(), {
      of: 'running',
      page: 0,
    });
    expect(only(forged).text).toContain('Det kan kun værter');
  });
});
