import { describe, expect, it } from 'vitest';
import {
  makeLeaderCommands,
  makeLeaderHandlers,
} from '../../../../src/bot/handlers/leader/leader-handlers.ts';
import { only } from '../../../support/channel-kit.ts';
import { aLeaderKitWorld, alone } from '../../../support/leader-kit.ts';

describe('a leader’s commands', () => {
  it.each([
    ['new', 'Hvad er besværligt?'],
    ['mine', 'Mine forslag'],
    ['how', 'Sådan behandles dit forslag'],
    ['language', 'Sprog · Language'],
    ['no-letters', 'Du får ikke flere breve'],
    ['letters-again', 'Du får breve igen'],
  ] as const)('%s answers with a message', async (command, text) => {
    const { kit, karen } = await aLeaderKitWorld();

    const replies = await makeLeaderCommands(kit)[command](alone(karen), '');

    expect(only(replies).kind).toBe('say');
    expect(only(replies).text).toContain(text);
  });
});

describe('a leader’s buttons', () => {
  it('have a handler each', async () => {
    const { kit } = await aLeaderKitWorld();

    expect(Object.keys(makeLeaderHandlers(kit)).toSorted()).toEqual([
      'answer.ask',
      'answer.ask-send',
      'course.show',
      'done.list',
      'draft.alike',
      'draft.answer',
      'draft.drop',
      'draft.endorse',
      'draft.follow',
      'draft.guided',
      'draft.new',
      'draft.resume',
      'endorsed.show',
      'endorsed.unfollow',
      'following.show',
      'following.stop',
      'how',
      'judge.heard',
      'judge.missing',
      'judge.solved',
      'language.choose',
      'letters.choose',
      'menu',
      'mine.list',
      'proposal.edit',
      'proposal.supplement',
      'proposal.supplement-send',
      'proposal.withdraw',
      'proposal.withdraw-confirm',
      'text.add',
      'text.new',
      'text.reply',
      'unit.list',
    ]);
  });
});
