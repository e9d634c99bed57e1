import { describe, expect, it } from 'vitest';
import { answerText, makeTextHandlers } from '../../../../src/bot/handlers/leader/text-handlers.ts';
import { only, presses } from '../../../support/channel-kit.ts';
import { aLeaderKitWorld, alone, type LeaderKitWorld } from '../../../support/leader-kit.ts';

const TEXT = 'Vi skriver vikarens timer ind tre steder hver fredag.';
const MORE = 'Og så skal de også godkendes af mig bagefter.';

const say = ({ kit, karen }: LeaderKitWorld, text: string, attachments = false) =>
  answerText(kit, alone(karen), { text, attachments });

describe('a text in personal chat', () => {
  it.each([
    ['', true, 'Jeg kan ikke læse billeder'],
    ['  ', false, 'Skriv bare her i chatten'],
    ['tak', false, 'Selv tak'],
    [TEXT, false, 'Trin 1 af 4'],
  ])('%j with a file: %s is answered', async (text, attachments, answer) => {
    const world = await aLeaderKitWorld();

    expect(only(await say(world, text, attachments)).text).toContain(answer);
  });

  it('with a file beside it is answered for both', async () => {
    const world = await aLeaderKitWorld();

    const replies = await say(world, TEXT, true);

    expect(replies.map(({ kind }) => kind)).toEqual(['say', 'say']);
  });

  it('is placed by the button that is pressed', async () => {
    const world = await aLeaderKitWorld();
    await say(world, TEXT);
    const asked = presses(await say(world, MORE));
    const add = asked.find(({ verb }) => verb === 'text.add')?.['data'] as never;
    const fresh = asked.find(({ verb }) => verb === 'text.new')?.['data'] as never;
    const handlers = makeTextHandlers(world.kit);

    const added = await handlers['text.add'](alone(world.karen), add);
    const gone = await handlers['text.new'](alone(world.karen), fresh);

    expect(only(added).text).toContain(`${TEXT}\n${MORE}`);
    expect(only(gone).text).toContain('Det gik ikke');
  });

  it('replies to no proposal that is not one’s own', async () => {
    const world = await aLeaderKitWorld();
    const [draft] = presses(await say(world, TEXT)).map(({ data }) => data as { draft: string });

    const replies = await makeTextHandlers(world.kit)['text.reply'](alone(world.karen), {
      draft: draft?.draft ?? '',
      no: '2026-0042',
    });

    expect(only(replies).text).toContain('Det gik ikke');
  });

  it('is refused to somebody who may not propose', async () => {
    const { kit, stranger } = await aLeaderKitWorld({ whoMayPropose: 'leaders' });

    const replies = await answerText(kit, alone(stranger), { text: TEXT, attachments: false });

    expect(only(replies).text).toContain('Du kan ikke sende forslag endnu');
  });
});
