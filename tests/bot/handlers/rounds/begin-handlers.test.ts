import { beforeEach, describe, expect, it } from 'vitest';
import { begin, makeBeginHandlers } from '../../../../src/bot/handlers/rounds/begin-handlers.ts';
import type { Person } from '../../../../src/domain/people/person.ts';
import { TENANT } from '../../../support/builders.ts';
import { context, only, presses } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aLeadingWorld, type LeadingWorld, ROOM } from '../../../support/leading-world.ts';

let world: LeadingWorld;
beforeEach(async () => {
  world = await aLeadingWorld();
});

const handlers = () => makeBeginHandlers(world.rounds);
const alone = (inputs = {}, person: Person = world.nanna) =>
  context(person, { place: personalPlace(person.name), inputs });
const inRoom = (inputs = {}, person: Person = world.nanna) =>
  context(person, { place: ROOM, inputs });
const POLL = { 'r.question': 'Hvad først?', 'r.choices': 'Løn\nIndkøb' };
const press = { kind: 'poll', operation: 'press' } as const;
const rounds = () => world.rounds.rounds.all(TENANT);

describe('the form', () => {
  it('comes as a message, with what was written after the command', async () => {
    const rest = 'Hvor spiser vi?';
    const said = only(await begin(world.rounds, inRoom(), { kind: 'poll', way: 'say', rest }));
    expect(said).toMatchObject({ kind: 'say', text: expect.stringContaining('Hvor spiser vi?') });
    expect(said.text).toContain('Start en afstemning');
  });

  it('leaves out the sets that are for something else', async () => {
    await world.rounds.sets.put(TENANT, {
      ...(await world.rounds.sets.latest(TENANT, 'evaluering')),
      id: 'forslag',
    });
    const { text } = only(await begin(world.rounds, alone(), { kind: 'survey', way: 'say' }));
    expect(text).toContain('evaluering');
    expect(text).not.toContain('forslag');
  });

  it('is refused to whoever may start nothing', async () => {
    const refused = await begin(world.rounds, inRoom({}, world.karen), {
      kind: 'poll',
      way: 'say',
    });
    // Karen is in the administration channel, Gitte is nowhere.
    expect(only(refused).text).toContain('Start en afstemning');
    const gitte = await world.person('Gitte');
    const others = await begin(world.rounds, inRoom({}, gitte), { kind: 'poll', way: 'say' });
    expect(only(others).text).toContain('Det kan kun værter og administrationen');
  });
});

describe('starting', () => {
  it('becomes one line for everybody in the room', async () => {
    const started = only(await handlers()['round.start'](inRoom(POLL), press));
    expect(started).toMatchObject({ kind: 'forAll', text: expect.stringContaining('er startet') });
    expect(await rounds()).toMatchObject([{ state: 'open', place: ROOM }]);
  });

  it('keeps it for later in a personal chat, and shows how it stands', async () => {
    const kept = only(await handlers()['round.start'](alone(POLL), press));
    expect(kept.text).toContain('Ikke startet');
    expect(await rounds()).toMatchObject([{ state: 'prepared' }]);
  });

  it('gives back what was typed with what is wrong, under the same press', async () => {
    const wrong = { ...POLL, 'r.choices': 'Kun én', 'r.results': 'live' };
    const replies = await handlers()['round.start'](inRoom(wrong), press);
    expect(only(replies).text).toContain('Kun én');
    expect(only(replies).text).toContain('⚠ Skriv mindst to svarmuligheder');
    expect(only(replies).text).toContain('⚠ Resultatet kan kun vises undervejs');
    expect(presses(replies)).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ operation: 'press' }) }),
    );
    expect(await rounds()).toEqual([]);
  });

  it('takes no set that may not be asked, and no number of minutes that was made up', async () => {
    const forged = { 'r.set': 'workshop', 'r.minutes': '99999' };
    const { text } = only(
      await handlers()['round.start'](inRoom(forged), { kind: 'survey', operation: 'p' }),
    );
    expect(text).toContain('⚠ Vælg et spørgeskema.');
    expect(text).toContain('⚠ Vælg, hvor længe der skal være åbent.');
  });

  it('asks for the choices a set awaits before it starts', async () => {
    const survey = { kind: 'survey', operation: 'p' } as const;
    const few = { 'r.set': 'evaluering', 'r.given.votes': 'Kun én' };
    expect(only(await handlers()['round.start'](inRoom(few), survey)).text).toContain(
      '⚠ Skriv mindst to muligheder',
    );
    const two = { 'r.set': 'evaluering', 'r.given.votes': 'Solen\nMånen' };
    await handlers()['round.start'](inRoom(two), survey);
    expect(await rounds()).toMatchObject([{ from: { id: 'evaluering', version: 2 } }]);
  });

  it('shows nothing of a round of somebody else whose id was made up', async () => {
    const { id } = await world.poll();
    const forged = { kind: 'poll', operation: id } as const;
    const { text } = only(await handlers()['round.start'](inRoom(POLL, world.ole), forged));
    expect(text).toContain('Den er her ikke mere');
  });
});

describe('changing what is prepared', () => {
  it('shows the form as it stands, and keeps what it says then', async () => {
    const { id } = await world.poll();
    const form = only(await handlers()['round.edit'](alone(), { round: id }));
    expect(form.text).toContain('Ret afstemningen');
    expect(form.text).toContain('Løn\nIndkøb');
    const inputs = { ...POLL, 'r.question': 'Hvad så?' };
    const kept = await handlers()['round.save'](alone(inputs), { round: id, revision: 1 });
    expect(only(kept).text).toContain('Hvad så?');
  });

  it('gives back what was typed when somebody else was faster', async () => {
    const { id } = await world.poll();
    const save = (question: string, person = world.nanna) =>
      handlers()['round.save'](alone({ ...POLL, 'r.question': question }, person), {
        round: id,
        revision: 1,
      });
    await save('Først', world.ole);
    const { text } = only(await save('Bagefter'));
    expect(text).toContain('En anden har rettet den imens');
    expect(text).toContain('Bagefter');
    expect((await world.now(id)).title).toBe('Først');
  });

  it('is refused to others, and once it runs', async () => {
    const { id } = await world.poll();
    const gitte = await world.person('Gitte');
    const others = await handlers()['round.edit'](alone({}, gitte), { round: id });
    expect(only(others).text).toContain('Det kan kun værten og administrationen');
    const running = await world.poll('room');
    const late = await handlers()['round.save'](alone(POLL), { round: running.id, revision: 1 });
    expect(only(late).text).toContain('ikke lade sig gøre lige nu');
  });
});
