import { beforeEach, describe, expect, it } from 'vitest';
import { chooseLetters } from '../../../src/usecases/choose-letters.ts';
import {
  lookAtQuarter,
  type QuarterPreview,
} from '../../../src/usecases/letters/look-at-quarter.ts';
import type { BoundWorld } from '../../support/bound-channel.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { aQuarterWorld, QUARTER } from '../../support/quarter-world.ts';

let world: BoundWorld;
beforeEach(async () => {
  world = await aQuarterWorld();
});

async function preview(): Promise<QuarterPreview> {
  const look = value(await lookAtQuarter(world.deps, world.administrator, QUARTER));
  if (look.kind !== 'preview') throw new Error('it is sent');
  return look.preview;
}

describe('lookAtQuarter', () => {
  it('counts who gets what, and whom it cannot reach', async () => {
    const { parts, people, dates } = await preview();

    expect(parts.map(({ type }) => type)).toEqual(['school']);
    expect(people).toEqual({ school: 2, 'nursing-home': 2 });
    expect(dates).toMatchObject({ total: 3, unreachable: 1 });
  });

  it('leaves out who wants no letters', async () => {
    await chooseLetters(world.deps, world.nanna, false);

    const { people, dates } = await preview();
    expect(people).toMatchObject({ school: 1 });
    expect(dates.total - dates.unreachable).toBe(1);
  });

  it('is of the quarter that was over last, and of no other', async () => {
    const asked = await lookAtQuarter(world.deps, world.administrator);
    expect(value(asked)).toMatchObject({ preview: { letter: QUARTER } });
    const old = { year: 2026, quarter: 3 };
    expect(await lookAtQuarter(world.deps, world.administrator, old)).toEqual({
      ok: false,
      problem: { kind: 'not-found' },
    });
  });

  it('is for administrators', async () => {
    const nanna = world.caller(world.nanna, CHANNEL);
    expect(await lookAtQuarter(world.deps, nanna, QUARTER)).toMatchObject({ ok: false });
  });
});
