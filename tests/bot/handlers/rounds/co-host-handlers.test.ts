import { beforeEach, expect, it } from 'vitest';
import { makeCoHostHandlers } from '../../../../src/bot/handlers/rounds/co-host-handlers.ts';
import type { Round } from '../../../../src/domain/round/round.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { aLeadingWorld, type LeadingWorld, ROOM } from '../../../support/leading-world.ts';

let world: LeadingWorld;
let poll: Round;
beforeEach(async () => {
  world = await aLeadingWorld();
  poll = await world.poll('room');
});

const handlers = () => makeCoHostHandlers(world.rounds);
const by = (inputs = {}, person = world.nanna) => context(person, { place: ROOM, inputs });
const hosts = async (words: string) =>
  only(await handlers()['round.hosts'](by({ words }), { round: poll.id })).text;

it('finds somebody by name, makes them a co-host and takes them off again', async () => {
  expect(await hosts('ole')).toContain('Gør til medvært');
  const added = await handlers()['round.host-add'](by({ words: 'ole', person: world.ole.id }), {
    round: poll.id,
  });
  expect(only(added).text).toContain('Fjern Ole');
  expect((await world.now(poll.id)).coHosts).toEqual([world.ole.id]);
  const dropped = await handlers()['round.host-drop'](by(), {
    round: poll.id,
    person: world.ole.id,
  });
  expect(only(dropped).text).toContain('Der er ingen medvært.');
});

it('says when nobody was found, and when nobody was chosen', async () => {
  expect(await hosts('xyz')).toContain('⚠ Vi fandt ingen.');
  const none = await handlers()['round.host-add'](by({ words: 'ole' }), { round: poll.id });
  expect(only(none).text).toContain('⚠ Vælg en i listen.');
});

it('shows nobody else who could be found', async () => {
  const gitte = await world.person('Gitte');
  const refused = await handlers()['round.hosts'](by({ words: 'ole' }, gitte), { round: poll.id });
  expect(only(refused).text).toContain('Det kan kun værten');
  expect(only(refused).text).not.toContain('Ole');
});
