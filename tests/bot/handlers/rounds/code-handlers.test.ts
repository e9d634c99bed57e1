import { beforeEach, expect, it } from 'vitest';
import { answerCode } from '../../../../src/bot/handlers/rounds/code-handlers.ts';
import type { Round } from '../../../../src/domain/round/round.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aLeadingWorld, type LeadingWorld, ROOM } from '../../../support/leading-world.ts';

let world: LeadingWorld;
let poll: Round;
beforeEach(async () => {
  world = await aLeadingWorld();
  poll = await world.poll('room');
});

const says = async (text: string, place = personalPlace('Gitte')) =>
  answerCode(world.rounds, context(await world.person('Gitte'), { place }), text);

it('answers a code with the page of its round, as a message', async () => {
  expect(only((await says(poll.code ?? '')) ?? [])).toMatchObject({
    kind: 'say',
    text: expect.stringContaining('Hvad først?'),
  });
});

it('says the same of every code that fits nothing, and stops guesses', async () => {
  const wrong = poll.code === '1234' ? '1235' : '1234';
  for (let count = 0; count < 5; count += 1) {
    expect(only((await says(wrong)) ?? []).text).toContain('passer ikke til noget, der er åbent');
  }
  expect(only((await says(poll.code ?? '')) ?? []).text).toContain('for mange gange');
});

it('leaves alone what is no code, and what is written in a room', async () => {
  expect(await says('Vi taster det samme tre steder')).toBeUndefined();
  expect(await says('2026')).toBeUndefined();
  expect(await says(poll.code ?? '', ROOM)).toBeUndefined();
});
