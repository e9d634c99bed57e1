import { beforeEach, describe, expect, it } from 'vitest';
import { changeRow, showRegister, showRow } from '../../../src/usecases/rules/change-row.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

const FORUM = { name: 'Direktionen', type: 'executive', decider: 'Hanne Dahl' };
const AREA = { kind: 'areas', id: 'it' } as const;

let world: BoundWorld;
beforeEach(async () => {
  world = await aBoundWorld();
});
const change = (given: Parameters<typeof changeRow>[2]) =>
  changeRow(world.deps, world.administrator, given);
const tagNow = async () => value(await showRow(world.deps, world.administrator, AREA)).tag;
const noted = async () =>
  (await world.stores.audit.month(TENANT, '2026-11')).map(({ what, about }) => [what, about]);

describe('changeRow', () => {
  it('changes an owner, once, and notes who did it', async () => {
    const given = { ...AREA, tag: await tagNow(), typed: { owner: 'Nanna' } };

    const first = await change(given);

    expect(value(first).row).toMatchObject({ id: 'it', owner: { name: 'Nanna' } });
    expect(await change(given)).toEqual(first);
    expect(await noted()).toEqual([['register-changed', 'it']]);
  });

  it('makes a forum once, though the press comes twice', async () => {
    const given = { kind: 'forums', tag: '', typed: FORUM } as const;

    const first = await change(given);
    const again = await change(given);

    expect(again).toEqual(first);
    expect(value(await showRegister(world.deps, world.administrator)).forums).toEqual([
      {
        id: 'direktionen',
        name: 'Direktionen',
        kind: 'executive',
        decider: { name: 'Hanne Dahl' },
      },
    ]);
  });

  it('writes nothing over what somebody else changed since it was shown', async () => {
    const tag = await tagNow();
    await change({ ...AREA, tag, typed: { owner: 'Nanna' } });

    const stale = await change({ ...AREA, tag, typed: { owner: 'Ole' } });

    expect(stale).toMatchObject({
      problem: { kind: 'changed-meanwhile', now: { row: { row: { owner: { name: 'Nanna' } } } } },
    });
    expect(await change({ ...AREA, tag: await tagNow(), typed: { owner: 'Ole' } })).toMatchObject({
      ok: true,
    });
  });

  it('names what cannot be used, and what is not there', async () => {
    expect(await change({ kind: 'forums', tag: '', typed: { type: 'club' } })).toMatchObject({
      problem: { kind: 'row-not-filled', faults: [{ field: 'name' }, { field: 'type' }] },
    });
    const gone = { ok: false, problem: { kind: 'not-found' } };
    expect(await change({ kind: 'areas', tag: '', typed: { owner: 'x' } })).toEqual(gone);
    expect(await change({ kind: 'forums', id: 'none', tag: '', typed: FORUM })).toEqual(gone);
  });

  it('is for administrators', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));
    const refusal = { ok: false, problem: { kind: 'not-administrator' } };

    expect(await showRegister(world.deps, nanna)).toEqual(refusal);
    expect(await showRow(world.deps, nanna, AREA)).toEqual(refusal);
    const typed = { owner: 'Nanna' };
    expect(await changeRow(world.deps, nanna, { ...AREA, tag: '', typed })).toEqual(refusal);
  });
});
