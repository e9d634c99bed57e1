import { beforeEach, describe, expect, it } from 'vitest';
import { atTheBoard, readyAnswer } from '../../../support/a-decision.ts';
import { only } from '../../../support/channel-kit.ts';
import { aDecidingWorld, type DecidingWorld } from '../../../support/deciding-kit.ts';

const NO = '2026-0001';
const HEARD = { 't.forum': 'med', 't.on': '2026-10-01', 't.word': 'discussed', 't.item': '3' };
let world: DecidingWorld;

beforeEach(async () => {
  world = await aDecidingWorld();
  await world.stored(atTheBoard('2026-1'));
});

const add = (inputs = HEARD, no = NO, who = world.karen) =>
  world.press(who, 'treatment.add', { no }, inputs);

describe('the trail', () => {
  it('opens for the presser alone, and takes a line once', async () => {
    const open = only(await world.press(world.karen, 'treatment.open', { no: NO }));
    expect(open).toMatchObject({ kind: 'forMe' });
    expect(open.text).toContain('Der er ikke noteret behandlinger endnu.');

    for (const one of [await add(), await add()]) {
      expect(only(one).text).toContain('Hoved-MED, 1. oktober 2026, punkt 3');
    }
    expect((await world.now('2026-1')).treatments).toHaveLength(1);
  });

  it('gives back what was typed, with what is wrong beside it', async () => {
    const again = only(await add({ ...HEARD, 't.forum': '', 't.item': 'B-17' }));

    expect(again.text).toContain('⚠ Vælg en mulighed');
    expect(again.text).toContain('B-17');
  });

  it('says that it came too late', async () => {
    await world.stored(readyAnswer('2026-2', { status: 'closed' }));

    expect(only(await add(HEARD, '2026-0002')).text).toContain('så der kan ikke noteres mere');
  });

  it('is refused to whoever is no administrator', async () => {
    expect(only(await add(HEARD, NO, world.dorthe)).text).toContain('har du ikke adgang til');
  });
});
