import { describe, expect, it } from 'vitest';
import type { EventKind } from '../../src/domain/proposal/event-kinds.ts';
import { auditedChanges } from '../../src/usecases/audited-changes.ts';
import { anEvent, aProposal } from '../support/a-proposal.ts';
import { aBoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';

async function stored() {
  const world = await aBoundWorld();
  const proposal = await world.stored(aProposal('2026-0001', { proposer: world.nanna.id }));
  const failures: unknown[] = [];
  const failed = (error: unknown) => failures.push(error);
  const { audit, proposals } = world.stores;
  const change = async (kind: EventKind, over = audit) => {
    const before = await proposals.proposal(TENANT, proposal.no);
    if (before === undefined) throw new Error('not stored');
    const at = '2026-11-23T09:00:00.000Z';
    return auditedChanges(proposals, over, failed).change(`press-${kind}`, {
      proposal: { ...before.value, changedAt: at },
      before,
      events: [anEvent('2026-0001', { kind, by: world.ole.id, at })],
      says: [],
    });
  };
  return { world, change, failures };
}

describe('audited changes', () => {
  it.each([
    ['assessed', 'assessed'],
    ['forwarded', 'sent-on'],
    ['decided', 'published'],
    ['closed', 'published'],
    ['merged', 'merged'],
    ['redacted', 'redacted'],
    ['responded', 'answered'],
    ['treated', 'treated'],
    ['waiting', 'sent-on'],
    ['assigned', 'assigned'],
    ['assessing', 'returned'],
  ] as const)('are noted once: %s', async (kind, what) => {
    const { world, change } = await stored();

    await change(kind);
    await change(kind);

    const at = '2026-11-23T09:00:00.000Z';
    expect(await world.stores.audit.month(TENANT, '2026-11')).toEqual([
      { what, at, by: 'ole', about: '2026-0001', operation: `press-${kind}-${kind}` },
    ]);
  });

  it('leave out what proposers and the calendar do', async () => {
    const { world, change } = await stored();

    for (const kind of ['edited', 'withdrawn', 'reminded'] as const) await change(kind);

    expect(await world.stores.audit.month(TENANT, '2026-11')).toEqual([]);
  });

  it('hold though they cannot be noted', async () => {
    const { change, failures, world } = await stored();
    const broken = {
      ...world.stores.audit,
      note: async () => {
        throw new Error('no storage');
      },
    };

    expect(await change('assessed', broken)).toMatchObject({ no: '2026-0001' });
    expect(failures).toHaveLength(1);
  });
});
