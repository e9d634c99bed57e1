import { describe, expect, it } from 'vitest';
import {
  makeOwnHandlers,
  mine,
  showOwnCard,
} from '../../../../src/bot/handlers/leader/own-handlers.ts';
import { only, presses } from '../../../support/channel-kit.ts';
import { aLeaderKitWorld, alone, type LeaderKitWorld } from '../../../support/leader-kit.ts';
import { handedIn } from '../../../support/leader-world.ts';

const FIRST = { challenge: 'Vi skriver vikarens oplysninger ind tre steder.', hassle: '4' };
const NO = '2026-0001';

async function withOne(): Promise<LeaderKitWorld> {
  const world = await aLeaderKitWorld();
  await handedIn(world, FIRST);
  return world;
}

describe('the buttons of one’s own proposals', () => {
  it('list them five at a time', async () => {
    const world = await aLeaderKitWorld();
    for (let made = 0; made < 6; made += 1) await handedIn(world, FIRST);

    const first = await mine(world.kit, alone(world.karen), { page: 0, as: 'say' });
    const last = await mine(world.kit, alone(world.karen), { page: 99, as: 'forMe' });

    expect(only(first).text).toContain('Side 1 af 2');
    expect(presses(first).filter(({ verb }) => verb === 'proposal.show')).toHaveLength(5);
    expect(only(last).text).toContain('Side 2 af 2');
  });

  it('open one on its review page, or on the page named', async () => {
    const { kit, karen } = await withOne();
    const handlers = makeOwnHandlers(kit);

    const review = await handlers['proposal.edit'](alone(karen), { no: NO });

    expect(only(review).text).toContain('Retter 2026-0001');
    expect(only(review).text).toContain('Se det igennem');
  });

  it('ask before it is withdrawn, then do it', async () => {
    const { kit, karen } = await withOne();
    const handlers = makeOwnHandlers(kit);

    const sure = await handlers['proposal.withdraw'](alone(karen), { no: NO, version: 1 });
    const gone = await handlers['proposal.withdraw-confirm'](alone(karen), { no: NO, version: 1 });

    expect(only(sure)).toMatchObject({ kind: 'forMe' });
    expect(only(gone)).toMatchObject({ kind: 'forAll' });
    expect(only(gone).text).toContain('er trukket tilbage');
  });

  it('keep what was typed when a supplement cannot be taken', async () => {
    const { kit, karen } = await withOne();
    const supplement = 'Mappen til 010190-1234 ligger også her.';

    const again = await makeOwnHandlers(kit)['proposal.supplement-send'](
      alone(karen, { inputs: { supplement } }),
      { no: NO, press: 'press' },
    );

    expect(only(again).text).toContain(supplement);
    expect(only(again).text).toContain('Det ligner et cpr-nummer');
  });

  it('take a supplement', async () => {
    const { kit, karen } = await withOne();
    const handlers = makeOwnHandlers(kit);
    await handlers['proposal.supplement'](alone(karen), { no: NO });

    const taken = await handlers['proposal.supplement-send'](
      alone(karen, { inputs: { supplement: 'Også i weekenden.' } }),
      { no: NO, press: 'press' },
    );

    expect(only(taken).text).toContain('Tak – det er lagt til 2026-0001');
  });

  it('date what was done by when it was done', async () => {
    const world = await withOne();
    const handlers = makeOwnHandlers(world.kit);
    world.goTo('2026-12-01T09:00:00.000Z');

    const gone = await handlers['proposal.withdraw-confirm'](alone(world.karen), {
      no: NO,
      version: 1,
    });

    expect(only(gone).text).toContain('1. december 2026 kl. 10.00');
  });

  it('do nothing to somebody else’s', async () => {
    const { kit, stranger } = await withOne();
    const handlers = makeOwnHandlers(kit);

    const all = await Promise.all([
      handlers['proposal.edit'](alone(stranger), { no: NO }),
      handlers['proposal.withdraw'](alone(stranger), { no: NO, version: 1 }),
      handlers['proposal.withdraw-confirm'](alone(stranger), { no: NO, version: 1 }),
      handlers['proposal.supplement'](alone(stranger), { no: NO }),
    ]);

    for (const replies of all) expect(only(replies).text).toContain('Det gik ikke');
    expect(all.map((replies) => only(replies).text).join()).not.toContain('vikarens');
  });
});

describe('showing one', () => {
  it('gives a card to the one whose it is only', async () => {
    const { kit, karen, stranger } = await withOne();
    const [proposal] = await kit.projection.ofPerson(karen.tenant, karen.id);
    if (proposal === undefined) throw new Error('nothing handed in');

    expect(await showOwnCard(kit, alone(karen), proposal.no)).toBeDefined();
    expect(await showOwnCard(kit, alone(stranger), proposal.no)).toBeUndefined();
  });
});
