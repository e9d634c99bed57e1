import { describe, expect, it } from 'vitest';
import {
  finishedList,
  makeFinishedHandlers,
} from '../../../../src/bot/handlers/leader/finished-handlers.ts';
import { TENANT } from '../../../support/builders.ts';
import { only } from '../../../support/channel-kit.ts';
import { aLeaderKitWorld, alone } from '../../../support/leader-kit.ts';
import { handedIn } from '../../../support/leader-world.ts';
import { DONE } from '../../../support/told-world.ts';

/** So many things are done, each about something of its own. */
async function finished(count: number) {
  const world = await aLeaderKitWorld();
  for (let nth = 1; nth <= count; nth += 1) {
    const challenge = `Sagen om nummer ${String.fromCharCode(64 + nth)} tager lang tid.`;
    const { no } = await handedIn(world, { challenge, hassle: '3' });
    const before = await world.stores.proposals.proposal(TENANT, no);
    if (before === undefined) throw new Error('not there');
    const proposal = { ...before.value, ...DONE, answer: `Gjort ${nth}` };
    const event = {
      no,
      kind: 'completed',
      at: DONE.answeredAt,
      by: 'system',
      to: 'closed',
    } as const;
    await world.deps.proposals.change(`done-${nth}`, {
      proposal,
      before,
      events: [event],
      says: [],
    });
  }
  return Object.assign(world, { handlers: makeFinishedHandlers(world.kit) });
}

describe('what is finished', () => {
  it('is shown to anybody, and never from whom it was', async () => {
    const { kit, stranger } = await finished(1);

    const shown = only(
      await finishedList(kit, alone(stranger), { page: 0, filter: {}, as: 'say' }),
    );

    expect(shown.text).toContain('Sagen om nummer A tager lang tid');
    expect(shown.text).toContain('Gjort 1');
    expect(shown.text).not.toContain('Karen');
    expect(shown.text).not.toContain('Solsikken');
  });

  it('is turned page by page', async () => {
    const { handlers, stranger } = await finished(6);
    const page = async (at: number) =>
      only(await handlers['done.list'](alone(stranger), { page: at, chosen: false })).text;

    expect((await page(0)).match(/Gjort/g)).toHaveLength(5);
    expect((await page(1)).match(/Gjort/g)).toHaveLength(1);
    expect(await page(99)).toBe(await page(1));
  });

  it('is narrowed by what is chosen, and not by what is made up', async () => {
    const { handlers, stranger } = await finished(1);
    const chosen = async (inputs: Readonly<Record<string, unknown>>) => {
      const context = alone(stranger, { inputs });
      return only(await handlers['done.list'](context, { page: 0, chosen: true })).text;
    };

    expect(await chosen({ area: 'any', type: 'day-care' })).toContain('Gjort 1');
    expect(await chosen({ area: 'any', type: 'school' })).toContain('Prøv et andet område.');
    expect(await chosen({ area: 'loen', type: 'any' })).toContain('Prøv et andet område.');
    expect(await chosen({ area: ['x'], type: 'castle' })).toContain('Gjort 1');
  });
});
