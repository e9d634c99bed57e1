import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/domain/delivery/ledger.ts';
import { asId, type PersonId, type UnitId } from '../../../src/domain/shared/ids.ts';
import type { Unit } from '../../../src/domain/shared/register.ts';
import { toldEntry } from '../../../src/usecases/operations/told-entry.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { anEntry } from '../../support/ledger-entry.ts';

let world: BoundWorld;
const told = (over: Partial<LedgerEntry> = {}) => toldEntry(world.deps, TENANT, anEntry(over));

/** An entry to no person. */
function toPlace(over: Partial<LedgerEntry>): Promise<Awaited<ReturnType<typeof told>>> {
  const { person: _, place: __, ...rest } = anEntry();
  return toldEntry(world.deps, TENANT, { ...rest, ...over });
}

beforeEach(async () => {
  world = await aBoundWorld();
});

describe('toldEntry', () => {
  it('tells what it was, to whom, when and why', async () => {
    expect(await told()).toEqual({
      key: { message: 'people~1~7', to: 'karen' },
      what: anEntry().content,
      to: { kind: 'person', name: 'Karen' },
      at: '2026-11-23T05:09:00.000Z',
      why: 'tries-used-up',
      code: '503 ServiceUnavailable',
    });
  });

  it('names a channel', async () => {
    const { to } = await toPlace({ to: CHANNEL.conversation, place: CHANNEL });

    expect(to).toEqual({ kind: 'channel', name: 'Forenkling' });
  });

  it('names the unit of a leader we never met', async () => {
    const id = asId<UnitId>('u1');
    const unit: Unit = { id, name: 'Skolen', type: 'school', department: 'Børn' };
    const registry = {
      ...world.deps.registry,
      register: async () => ({ units: [unit], areas: [], forums: [], guidance: [] }),
    };
    const { person: _, place: __, ...rest } = anEntry({ to: 'unit~u1' });

    expect((await toldEntry({ ...world.deps, registry }, TENANT, rest)).to).toEqual({
      kind: 'unit',
      name: 'Skolen',
    });
  });

  it('says so of somebody nobody knows any more', async () => {
    const nobody = { kind: 'nobody' };

    expect((await told({ person: asId<PersonId>('gone') })).to).toEqual(nobody);
    expect((await toPlace({ to: 'unit~gone' })).to).toEqual(nobody);
    expect((await toPlace({ to: 'a:somewhere' })).to).toEqual(nobody);
  });
});
