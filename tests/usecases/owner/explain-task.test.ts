import { beforeEach, describe, expect, it } from 'vitest';
import { explainTask, openExplanation } from '../../../src/usecases/owner/explain-task.ts';
import { no } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { value } from '../../support/leader-world.ts';
import { anOwnerWorld, type OwnerWorld } from '../../support/owner-world.ts';

let world: OwnerWorld;
beforeEach(async () => {
  world = await anOwnerWorld();
  await world.given('2026-1');
});
const say = (text: string, caller = world.owner, seen = '') =>
  explainTask(world.deps, caller, { no: no('2026-1'), seen, text, notCpr: false });

describe('explainTask', () => {
  it('tells everybody who waits, once', async () => {
    await Promise.all([say(' Loven kræver det. '), say('Loven kræver det.')]);

    expect((await world.now('2026-1')).explanation?.text).toBe('Loven kræver det.');
    expect((await world.said()).map(({ content }) => content)).toMatchObject([
      { kind: 'explained', text: 'Loven kræver det.' },
    ]);
    const history = await world.stores.proposals.history(TENANT, no('2026-1'));
    expect(history.filter(({ kind }) => kind === 'explained')).toHaveLength(1);
  });

  it('does not write over what a colleague said meanwhile', async () => {
    value(await say('Derfor'));

    expect(await say('Nej, derfor', world.substitute)).toMatchObject({
      problem: { kind: 'explained-meanwhile', proposal: { explanation: { text: 'Derfor' } } },
    });
  });

  it('says what is wrong with the text', async () => {
    expect(await say(' ')).toMatchObject({ problem: { problem: { kind: 'required' } } });
    expect(await say('Ring 010190-1234')).toMatchObject({ problem: { problem: { kind: 'cpr' } } });
    expect(await say('x'.repeat(2_001))).toMatchObject({
      problem: { problem: { kind: 'too-long' } },
    });
  });

  it('is refused to whoever is no owner', async () => {
    expect(await say('Nej', world.outsider)).toMatchObject({ problem: { kind: 'not-found' } });
    expect(await openExplanation(world.deps, world.outsider, no('2026-1'))).toMatchObject({
      problem: { kind: 'not-found' },
    });
    expect((await openExplanation(world.deps, world.owner, no('2026-1'))).ok).toBe(true);
  });
});
