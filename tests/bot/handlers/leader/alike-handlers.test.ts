import { describe, expect, it } from 'vitest';
import { makeAlikeHandlers } from '../../../../src/bot/handlers/leader/alike-handlers.ts';
import { afterFirstPage, JENSS, KARENS } from '../../../support/alike-world.ts';
import { only, presses } from '../../../support/channel-kit.ts';
import { aLeaderKitWorld, alone } from '../../../support/leader-kit.ts';
import { handedIn } from '../../../support/leader-world.ts';

/** Nanna is shown Karen's proposal. */
async function shown() {
  const world = await aLeaderKitWorld();
  const { no } = await handedIn(world, KARENS);
  const { draft } = await afterFirstPage(world, world.stranger, JENSS);
  const at = { draft: draft.id, revision: draft.revision };
  return { ...world, no, at, handlers: makeAlikeHandlers(world.kit) };
}

describe('the buttons of what is like a draft', () => {
  it('end in a receipt on every device', async () => {
    const { handlers, stranger, at, no } = await shown();

    const receipt = only(await handlers['draft.endorse'](alone(stranger), { ...at, no }));

    expect(receipt.kind).toBe('forAll');
    expect(receipt.text).toContain('Tak – det er noteret');
    expect(receipt.text).toContain('2 ledere oplever det nu.');
  });

  it('go on with the draft, on the card that was pressed', async () => {
    const { handlers, stranger, at } = await shown();

    const page = await handlers['draft.alike'](alone(stranger), { ...at, go: 'other' });

    expect(only(page).kind).toBe('forMe');
    expect(presses(page)).toContainEqual(expect.objectContaining({ verb: 'draft.answer' }));
  });

  it('say so when there is nothing to press them for', async () => {
    const { handlers, karen, at, no } = await shown();
    const context = alone(karen);

    for (const replies of [
      await handlers['draft.alike'](context, { ...at, go: 'back' }),
      await handlers['draft.endorse'](context, { ...at, no }),
      await handlers['draft.endorse'](context, { ...at, no: 'none' }),
    ]) {
      expect(only(replies).text).toContain('Det kan jeg ikke finde');
    }
  });
});
