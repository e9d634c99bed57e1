import { beforeEach, describe, expect, it } from 'vitest';
import { aProposal } from '../../../support/a-proposal.ts';
import { only } from '../../../support/channel-kit.ts';
import { aQueueWorld, CHOSEN, type QueueWorld } from '../../../support/queue-kit.ts';

const NO = '2026-0004';
let world: QueueWorld;

beforeEach(async () => {
  world = await aQueueWorld();
  await world.stored(aProposal(NO, { proposer: world.nanna.id }));
});

const press = (
  verb: 'more.journal' | 'more.go',
  inputs: Readonly<Record<string, string>>,
  data: Readonly<Record<string, unknown>> = {},
) => world.press(verb, { no: NO, kept: CHOSEN, ...data }, { inputs });

describe('more.journal', () => {
  it('is opened from "Mere", with the way to the package', async () => {
    const card = JSON.stringify(await press('more.go', { more: 'journal' }));

    expect(card).toContain('"verb":"paper.order"');
    expect(card).toContain('"kind":"journal"');
  });

  it('keeps the number, tells so on the card of the queue, and shows it the next time', async () => {
    const once = await press('more.journal', { journal: '26/1412' }, { seen: '' });
    const again = await press('more.journal', { journal: '26/1412' }, { seen: '' });

    expect(only(once).text).toContain('✓ Journalnummeret er gemt på 2026-0004');
    expect(only(again)).toEqual(only(once));
    expect((await world.now(NO)).journal?.number).toBe('26/1412');
    const card = JSON.stringify(await press('more.go', { more: 'journal' }));
    expect(card).toContain('"value":"26/1412"');
  });

  it.each([
    ['x'.repeat(41), '', 'for langt'],
    ['010190-1234', '', 'cpr'],
    ['26/2', '26/1', 'En kollega har skrevet et andet nummer'],
  ])('keeps what is typed and says what is wrong with %j', async (journal, seen, wrong) => {
    const replies = await press('more.journal', { journal }, { seen });

    expect(only(replies).text).toContain(wrong);
    expect(JSON.stringify(replies)).toContain(`"value":"${journal}"`);
  });
});
