import { beforeEach, describe, expect, it } from 'vitest';
import { makeRulesHandlers, rules } from '../../../../src/bot/handlers/rules/rules-handlers.ts';
import { aKitWorld, context, type KitWorld, only, presses } from '../../../support/channel-kit.ts';

const DAYS = { triage: '5', answer: '15', warning: '2', escalation: '3' };

let world: KitWorld;
beforeEach(async () => {
  world = await aKitWorld();
});

describe('rules handlers', () => {
  it('keep a form and show what holds, for the presser alone', async () => {
    const handlers = makeRulesHandlers(world.kit);
    const by = context(world.karen, { inputs: DAYS });
    const edited = await handlers['rules.edit'](by, { part: 'deadlines' });
    expect(presses(edited)[0]).toMatchObject({ verb: 'rules.save', data: { tag: '' } });

    const saved = only(await handlers['rules.save'](by, { part: 'deadlines', tag: '' }));

    expect(saved.kind).toBe('forMe');
    expect(saved.text).toContain('✓ Gemt: frister');
    expect(saved.text).toContain('15 arbejdsdage');
  });

  it('keep the tag of a form with faults, and give a new one when others were faster', async () => {
    const handlers = makeRulesHandlers(world.kit);
    const first = context(world.karen, { inputs: DAYS });
    await handlers['rules.save'](first, { part: 'deadlines', tag: '' });

    const wrong = context(world.ole, { inputs: { ...DAYS, answer: 'x' } });
    const again = await handlers['rules.save'](wrong, { part: 'deadlines', tag: '' });
    expect(presses(again)[0]).toMatchObject({ data: { tag: '' } });

    const other = context(world.ole, { inputs: { ...DAYS, answer: '20' } });
    const stale = await handlers['rules.save'](other, { part: 'deadlines', tag: '' });
    expect(only(stale).text).toContain('En anden har ændret reglerne imens');
    expect(presses(stale)[0]).not.toMatchObject({ data: { tag: '' } });
  });

  it('lead back to the words after a word', async () => {
    const handlers = makeRulesHandlers(world.kit);
    const by = context(world.karen, { inputs: { 'name.da': 'vedtaget' } });

    const saved = await handlers['rules.save'](by, { part: 'word', word: 'agreed', tag: '' });

    expect(only(saved).text).toContain('vedtaget');
    expect(only(await handlers['rules.words'](by, {})).text).toContain('vedtaget');
  });

  it('refuse somebody who is no administrator', async () => {
    const nanna = context(world.nanna);

    expect(only(await rules(world.kit, nanna, { way: 'say' })).text).toContain(
      'Det har du ikke adgang til',
    );
  });
});
