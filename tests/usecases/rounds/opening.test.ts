import { expect, it } from 'vitest';
import { opening } from '../../../src/usecases/rounds/opening.ts';
import { aLeadingWorld, ROOM } from '../../support/leading-world.ts';

it('opens where its host stands, with entrance and board in that place and until its end', async () => {
  const world = await aLeadingWorld();
  const prepared = await world.poll(undefined, { minutes: '10' });
  const { round, says } = await opening(world.rounds, prepared, ROOM);
  expect(round).toMatchObject({
    state: 'open',
    shown: 'open',
    place: ROOM,
    endsAt: '2026-11-24T09:10:00.000Z',
  });
  expect(says.map(({ audience, content }) => [content.kind, audience])).toEqual([
    ['round-entrance', { kind: 'place', place: ROOM }],
    ['round-board', { kind: 'place', place: ROOM }],
  ]);
  expect(says[0]?.content).toMatchObject({ code: round.code });
  // Nothing is written yet but the code.
  expect((await world.now(prepared.id)).state).toBe('prepared');
});
