import { beforeEach, describe, expect, it } from 'vitest';
import { atTheBoard } from '../../../support/a-decision.ts';
import { only, presses } from '../../../support/channel-kit.ts';
import { aDecidingWorld, type DecidingWorld } from '../../../support/deciding-kit.ts';

const CHOSEN = {
  't.on': '2026-11-17',
  't.item': '6',
  't.word': 'agreed',
  's.outcome': 'planned',
  's.proposals': '2026-0001,2026-0002',
};
let world: DecidingWorld;

beforeEach(async () => {
  world = await aDecidingWorld();
  await world.stored(atTheBoard('2026-1'));
  const { decision: _, ...bare } = atTheBoard('2026-2');
  await world.stored(bare);
});

const press = (verb: string, data = {}, inputs = {}, who = world.dorthe) =>
  world.press(who, verb, { forum: 'board', ...data }, inputs);

describe('a sitting', () => {
  it('is chosen, looked at and decided, and decided again changes nothing', async () => {
    expect(only(await press('sitting.open')).text).toContain('2026-0002 · Udfordring 2026-2');

    const looked = await press('sitting.look', {}, CHOSEN);
    expect(only(looked).text).toContain('Afgør 1 forslag?');
    expect((await world.now('2026-1')).decision?.state).toBe('draft');
    const [settle] = presses(looked);
    const data = settle?.['data'] as Record<string, unknown>;
    for (const one of [await press('sitting.settle', data), await press('sitting.settle', data)]) {
      expect(only(one).text).toContain('1 forslag er afgjort');
    }
    expect((await world.now('2026-1')).decision?.version).toBe(2);
  });

  it('gives back what was chosen, with what is wrong', async () => {
    const wrong = { ...CHOSEN, 't.on': '', 't.item': 'B-17', 's.proposals': '' };
    const again = only(await press('sitting.look', {}, wrong));

    expect(again.text).toContain('⚠ Vælg mødets dag');
    expect(again.text).toContain('⚠ Vælg mindst ét forslag.');
    expect(again.text).toContain('B-17');
  });

  it('does not exist for others, nor with codes that are made up', async () => {
    for (const who of [world.mona, world.nanna]) {
      for (const verb of ['sitting.open', 'sitting.look']) {
        expect(only(await press(verb, {}, CHOSEN, who)).text).toContain('Det kan jeg ikke finde');
      }
    }
    const sitting = {
      on: '2026-11-17',
      word: 'maybe',
      outcome: 'planned',
      proposals: [{ no: '2026-0001', seen: 1 }],
    };
    expect(only(await press('sitting.settle', { sitting })).text).toContain('ikke finde');
    expect((await world.now('2026-1')).decision?.state).toBe('draft');
  });
});
