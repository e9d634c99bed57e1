import { beforeEach, describe, expect, it } from 'vitest';
import { proposeInDialog } from '../../../../src/bot/handlers/extension/message-handlers.ts';
import type { HeardMessage } from '../../../../src/bot/turn.ts';
import { takeText } from '../../../../src/usecases/drafts/take-text.ts';
import { only, presses } from '../../../support/channel-kit.ts';
import { aLeaderKitWorld, alone, type LeaderKitWorld } from '../../../support/leader-kit.ts';

const TEXT = 'Vi skriver vikarens oplysninger ind tre steder.';
const MESSAGE: HeardMessage = { key: '17', text: TEXT };
let world: LeaderKitWorld;

beforeEach(async () => {
  world = await aLeaderKitWorld();
});

const opened = async (message?: HeardMessage, person = world.karen) =>
  proposeInDialog(world.kit, alone(person), message);

describe('a dialog for a proposal', () => {
  it('opens with the words of the message', async () => {
    const { kind, text } = only(await opened(MESSAGE));

    expect(kind).toBe('forMe');
    expect(text).toContain(TEXT);
    expect(text).toContain('Skriv den om med dine egne ord');
  });

  it('opens empty where there is no message', async () => {
    const { text } = only(await opened());

    expect(text).toContain('Hvad er besværligt?');
    expect(text).not.toContain('Skriv den om');
  });

  it('tells somebody new who sees it, and nobody twice', async () => {
    const welcomed = { ...world.karen, welcomedAt: '2026-11-01T09:00:00.000Z' };

    expect(only(await opened(MESSAGE)).text).toContain('Hvem ser det?');
    expect(only(await opened(MESSAGE, welcomed)).text).not.toContain('Hvem ser det?');
  });

  it('leads to what they have begun, but not to itself', async () => {
    const { kit, karen } = world;
    await takeText(kit, karen, { text: 'Nøglerne bliver væk hver sommer.', activity: 'said' });

    const replies = await opened(MESSAGE);

    expect(only(replies).text).toContain('Du er også i gang med “Nøglerne bliver væk');
    const resumes = presses(replies).filter(({ verb }) => verb === 'draft.resume');
    expect(resumes).toMatchObject([{ data: { draft: '2026-said-said' } }]);
  });

  it('refuses whoever may not, and asks whom Teams told nothing of to open the app', async () => {
    world = await aLeaderKitWorld({ whoMayPropose: 'leaders' });
    const { mail: _, ...unknown } = world.stranger;

    expect(only(await opened(MESSAGE, world.stranger)).text).toContain('ledere');
    expect(only(await opened(MESSAGE, unknown)).text).toContain('Jeg kender dig ikke endnu');
  });
});
