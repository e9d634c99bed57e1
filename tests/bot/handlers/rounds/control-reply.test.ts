import { beforeEach, expect, it } from 'vitest';
import { control, controlApart } from '../../../../src/bot/handlers/rounds/control-reply.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aLeadingWorld, type LeadingWorld, ROOM } from '../../../support/leading-world.ts';

let world: LeadingWorld;
beforeEach(async () => {
  world = await aLeadingWorld();
});

it('has ways to rehearse and to the list in a personal chat alone', async () => {
  const { id: round } = await world.poll();
  const place = personalPlace('Nanna');
  const alone = only(await control(world.rounds, context(world.nanna, { place }), { round }));
  expect(alone.text).toContain('Øv dig');
  const inRoom = only(
    await control(world.rounds, context(world.nanna, { place: ROOM }), { round }),
  );
  expect(inRoom.text).not.toContain('Øv dig');
});

it('is not shown in the room, whose card is edited while they lead', async () => {
  const { id: round } = await world.poll();
  const inRoom = await controlApart(world.rounds, context(world.nanna, { place: ROOM }), round);
  expect(inRoom).toMatchObject([{ kind: 'hint' }]);
  const place = personalPlace('Nanna');
  const alone = only(await controlApart(world.rounds, context(world.nanna, { place }), round));
  expect(alone.text).toContain('Øv dig');
  const gitte = await world.person('Gitte');
  const refused = await controlApart(world.rounds, context(gitte, { place: ROOM }), round);
  expect(only(refused).text).toContain('Det kan kun');
});

it('refuses whoever does not lead it', async () => {
  const { id: round } = await world.poll();
  const gitte = await world.person('Gitte');
  const refused = await control(world.rounds, context(gitte, { place: ROOM }), {
    round,
    way: 'say',
  });
  expect(only(refused)).toMatchObject({
    kind: 'say',
    text: expect.stringContaining('Det kan kun'),
  });
});
