import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { changeRules, showRules } from '../../../src/usecases/rules/change-rules.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

const DAYS = { triage: '10', answer: '15', warning: '2', escalation: '3' };
const form = { part: 'deadlines' } as const;

let world: BoundWorld;
beforeEach(async () => {
  world = await aBoundWorld();
});
const change = (typed: Readonly<Record<string, string>>, tag = '') =>
  changeRules(world.deps, world.administrator, { form, typed, tag });
const noted = async () =>
  (await world.stores.audit.month(TENANT, '2026-11')).map(({ what, by, about }) => [
    ...[what, by, about],
  ]);

describe('changeRules', () => {
  it('keeps what was typed, once, and notes who did it', async () => {
    const first = await change(DAYS);
    const again = await change(DAYS);

    expect(value(first).rules.deadlines.answer).toBe(15);
    expect(again).toEqual(first);
    expect((await world.stores.registry.rules(TENANT)).deadlines.answer).toBe(15);
    expect(await noted()).toEqual([['rules-changed', 'karen', 'deadlines']]);
  });

  it('writes nothing over what somebody else set since it was shown', async () => {
    await world.stores.registry.saveRules(
      TENANT,
      { ...DEFAULT_RULES, automation: true },
      undefined,
    );

    const stale = await change(DAYS);

    expect(stale).toMatchObject({
      ok: false,
      problem: { kind: 'changed-meanwhile', now: { rules: { automation: true } } },
    });
    const { tag } = value(await showRules(world.deps, world.administrator));
    expect(value(await change(DAYS, tag)).rules).toMatchObject({
      automation: true,
      deadlines: { answer: 15 },
    });
  });

  it('says so when somebody is faster by a moment', async () => {
    const { registry } = world.deps;
    const busy = { ...registry, saveRules: async () => 'changed' as const };
    const given = { form, typed: DAYS, tag: '' };

    expect(
      await changeRules({ ...world.deps, registry: busy }, world.administrator, given),
    ).toMatchObject({ problem: { kind: 'changed-meanwhile' } });
    expect(await noted()).toEqual([]);
  });

  it('names the fields that cannot be used, and keeps none of them', async () => {
    expect(await change({ ...DAYS, answer: 'snart' })).toMatchObject({
      problem: { kind: 'not-filled', faults: [{ field: 'answer', kind: 'not-days' }] },
    });
    expect((await showRules(world.deps, world.administrator)).ok).toBe(true);
    expect((await world.stores.registry.rules(TENANT)).deadlines).toEqual(DEFAULT_RULES.deadlines);
  });

  it('is for administrators, whatever else somebody may do', async () => {
    const { nanna, karen } = world;
    const at = '2026-11-20T09:00:00.000Z';
    await world.stores.grants.give(TENANT, { person: nanna.id, role: 'triager', by: karen.id, at });
    const caller = world.caller(nanna, personalPlace('Nanna'));

    const refusal = { ok: false, problem: { kind: 'not-administrator' } };
    expect(await showRules(world.deps, caller)).toEqual(refusal);
    expect(await changeRules(world.deps, caller, { form, typed: DAYS, tag: '' })).toEqual(refusal);
  });
});
