import { beforeEach, describe, expect, it } from 'vitest';
import {
  leadReply,
  ownChatReply,
  proposalReply,
} from '../../../../src/bot/handlers/rounds/own-chat-replies.ts';
import { type AnsweringWorld, anAnsweringWorld } from '../../../support/answering-world.ts';
import { context } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';

let world: AnsweringWorld;

beforeEach(async () => {
  world = await anAnsweringWorld();
});

describe('going on in one’s own chat', () => {
  it('says that there was no room, and that it was sent', async () => {
    const karen = await world.person('Karen');
    const { round } = world;
    expect(await ownChatReply(world.rounds, context(karen), { round, full: true })).toEqual([
      {
        kind: 'hint',
        text: 'Der er ikke plads til flere svar i kortet her. Jeg har sendt den til dig i din egen chat.',
      },
    ]);
  });

  it('leads whoever leads a round to their own chat, and stays where that is not known', async () => {
    const karen = await world.person('Karen');
    const { round } = world;
    expect(await leadReply(world.rounds, context(karen), round)).toEqual([
      { kind: 'hint', text: 'Jeg har sendt den til dig i din egen chat. Styr den derfra.' },
    ]);
    const entries = await world.relayed();
    expect(entries.at(-1)).toMatchObject({
      person: 'karen',
      content: { kind: 'round-lead', round: round.id },
    });
    const alone = context(karen, { place: personalPlace('Karen') });
    expect(await leadReply(world.rounds, alone, round)).toBeUndefined();
    const silent = context(await world.person('Stille', 'silent'));
    expect(await leadReply(world.rounds, silent, round)).toBeUndefined();
  });

  it('says what to write where we do not know the chat', async () => {
    const silent = context(await world.person('Stille', 'silent'));
    const round = { ...world.round, code: '4821' };
    const [reply] = await ownChatReply(world.rounds, silent, { round });
    expect(reply).toMatchObject({ text: expect.stringContaining('skriv 4821') });
    const [other] = await ownChatReply(world.rounds, silent, { round: world.round });
    expect(other).toMatchObject({ text: expect.stringContaining('tryk igen her') });
    const [proposal] = await proposalReply(world.rounds, silent);
    expect(proposal).toMatchObject({ text: expect.stringContaining('nyt forslag') });
  });
});
