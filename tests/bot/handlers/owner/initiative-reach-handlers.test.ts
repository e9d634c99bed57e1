import { beforeEach, describe, expect, it } from 'vitest';
import { only } from '../../../support/channel-kit.ts';
import { anInitiativeKitWorld, type InitiativeKitWorld } from '../../../support/initiative-kit.ts';

const AT = { id: 'a', version: 1 };
let world: InitiativeKitWorld;

beforeEach(async () => {
  world = await anInitiativeKitWorld();
});

describe('focus and spread', () => {
  it('are kept and shown on the initiative, and come back with what was typed', async () => {
    const form = only(await world.press('initiative.reach'));
    const inputs = { otherFocus: 'Færre systemer', spread: 'school' };
    const saved = only(await world.press('initiative.reach-save', AT, inputs));
    const stale = only(
      await world.press('initiative.reach-save', AT, { otherFocus: 'Enklere indkøb' }),
    );

    expect(form.text).toContain('Fokusområde og udbredelse');
    expect(saved.text).toContain('Færre systemer');
    expect(saved.text).toContain('Skoler');
    expect(stale.text).toContain('En anden har ændret');
    expect(stale.text).toContain('Enklere indkøb');
  });

  it('say what is wrong with the name', async () => {
    const wrong = only(
      await world.press('initiative.reach-save', AT, { otherFocus: '010190-1234' }),
    );

    expect(wrong.text).toContain('cpr');
  });

  it('are not for strangers', async () => {
    const gone = only(await world.press('initiative.reach', { id: 'gone' }));

    expect(gone.text).not.toContain('Fokusområde');
  });
});
