import { beforeEach, describe, expect, it } from 'vitest';
import { showStatus } from '../../../src/usecases/papers/show-status.ts';
import { anInitiative, aPromised, nos } from '../../support/an-initiative.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { aPaperWorld, type PaperWorld } from '../../support/paper-world.ts';

let world: PaperWorld;

beforeEach(async () => {
  world = await aPaperWorld();
});

describe('showStatus', () => {
  it('counts what was promised, with what it is narrowed down to by name', async () => {
    await world.stored(aPromised('2026-0001'));
    await world.stores.initiatives.save(
      anInitiative('a', { proposals: nos('2026-0001'), state: 'started' }),
      undefined,
      [],
    );
    const shown = await showStatus(world.papers, world.asks, {
      scope: { since: '2026-01-01' },
      language: 'da',
    });

    expect(shown).toMatchObject({
      ok: true,
      value: { of: [], status: { counts: { 'under-way': 1, planned: 0 } } },
    });
  });

  it('is refused like the order of the paper', async () => {
    const given = { scope: {}, language: 'da' } as const;

    expect(await showStatus(world.papers, world.asks, given)).toEqual({
      ok: false,
      problem: { kind: 'bad-paper', faults: [{ field: 'since', kind: 'required' }] },
    });
    const unknown = { scope: { since: '2026-01-01', forum: 'gone' }, language: 'da' } as const;
    expect(await showStatus(world.papers, world.asks, unknown)).toMatchObject({ ok: false });
  });

  it('is for those who may make reports', async () => {
    const nobody = world.caller(world.nanna, personalPlace('Nanna'));
    const given = { scope: { since: '2026-01-01' }, language: 'da' } as const;

    expect(await showStatus(world.papers, nobody, given)).toEqual({
      ok: false,
      problem: { kind: 'not-administrator' },
    });
  });
});
