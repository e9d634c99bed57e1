import { describe, expect, it } from 'vitest';
import {
  makeChannelCommands,
  makeChannelHandlers,
} from '../../../../src/bot/handlers/channel/channel-handlers.ts';
import { aProposal } from '../../../support/a-proposal.ts';
import { aKitWorld, context, only } from '../../../support/channel-kit.ts';
import { OTHER } from '../../../support/channel-world.ts';

describe('the administrators’ commands', () => {
  it.each([
    ['bind', '', 'kan læse denne kanal', OTHER],
    ['digest', 'november', 'Foreløbig', undefined],
    ['schedule', '', 'Hvornår skal overblikket komme?', undefined],
    ['search', 'vikar', '2026-0001', undefined],
    ['show', '2026-1', 'En vikar', undefined],
    ['list', 'modtaget', '2026-0001', undefined],
    ['queue', '', '1 forslag venter i køen', undefined],
    ['matrix', '', 'Prioritering', undefined],
    ['operations', '', 'Alt kører, som det skal', undefined],
    ['out-of-reach', '', 'Personer, der ikke får beskeder', undefined],
    ['letter', '', 'Skriv et brev', undefined],
    ['letters', '', 'Der er ikke skrevet breve endnu.', undefined],
  ] as const)('%s %s answers with a message', async (command, rest, text, place) => {
    const world = await aKitWorld();
    await world.stored(aProposal('2026-1', { answers: { challenge: 'En vikar.' } }));

    const replies = await makeChannelCommands(world.kit)[command](
      context(world.karen, { ...(place && { place }) }),
      rest,
    );

    expect(only(replies).kind).toBe('say');
    expect(only(replies).text).toContain(text);
  });
});

describe('the administrators’ buttons', () => {
  it('have a handler each', async () => {
    const { kit } = await aKitWorld();

    expect(Object.keys(makeChannelHandlers(kit)).toSorted()).toEqual([
      'answer.reply',
      'answer.reply-send',
      'answers.dispute',
      'answers.law',
      'answers.look',
      'answers.next',
      'answers.open',
      'answers.sample',
      'answers.save',
      'answers.send',
      'answers.show',
      'answers.unreached',
      'audit.show',
      'benefit.open',
      'benefit.save',
      'channel.bind',
      'channel.bind-confirm',
      'channel.cancel',
      'digest.distributions',
      'digest.list',
      'digest.schedule',
      'digest.schedule-save',
      'digest.show',
      'initiative.create',
      'initiative.edit',
      'initiative.list',
      'initiative.milestones',
      'initiative.milestones-save',
      'initiative.new',
      'initiative.proposals',
      'initiative.proposals-save',
      'initiative.save',
      'initiative.show',
      'initiative.status',
      'letter.drop',
      'letter.edit',
      'letter.list',
      'letter.new',
      'letter.preview',
      'letter.send',
      'letter.status',
      'list.show',
      'merge.do',
      'merge.list',
      'merge.open',
      'merge.preview',
      'merge.undo',
      'more.assign',
      'more.back',
      'more.flags',
      'more.go',
      'more.note',
      'more.open',
      'more.redact',
      'more.redact-preview',
      'operations.attention',
      'operations.out-of-reach',
      'operations.repeat',
      'operations.repeat-confirm',
      'operations.show',
      'posts.edit',
      'posts.list',
      'posts.save',
      'proposal.ask',
      'proposal.ask-send',
      'queue.close',
      'queue.open',
      'queue.save',
      'queue.send',
      'queue.show',
      'queue.skip',
      'queue.way',
      'roles.find',
      'roles.form',
      'roles.give',
      'roles.list',
      'roles.show',
      'roles.take',
      'rules.edit',
      'rules.save',
      'rules.show',
      'rules.words',
      'search.show',
      'several.do',
      'several.look',
      'several.open',
      'treatment.add',
      'treatment.open',
    ]);
  });
});
