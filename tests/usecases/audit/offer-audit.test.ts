import { beforeEach, describe, expect, it } from 'vitest';
import type { NamedEntry } from '../../../src/usecases/audit/audit-filter.ts';
import { type OfferAuditDeps, offerAudit } from '../../../src/usecases/audit/offer-audit.ts';
import { giveRole } from '../../../src/usecases/roles/give-role.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

let world: BoundWorld;
let deps: OfferAuditDeps;
const written: (readonly NamedEntry[])[] = [];

beforeEach(async () => {
  world = await aBoundWorld();
  written.length = 0;
  deps = {
    ...world.deps,
    files: world.stores.files,
    publicUrl: () => 'https://forenkl.example',
    writeAudit: async (entries) => {
      written.push(entries);
      return new Uint8Array([1]);
    },
  };
  await giveRole(world.deps, world.administrator, { person: 'nanna', role: 'host' });
});

const offer = (caller = world.administrator, over: Partial<OfferAuditDeps> = {}) =>
  offerAudit({ ...deps, ...over }, caller, { language: 'da', name: 'Log' });

describe('offerAudit', () => {
  it('writes all of it with names, and notes that it was taken out', async () => {
    expect(value(await offer()).link).toContain('/file/');

    expect(written).toMatchObject([[{ what: 'granted', byName: 'Karen', aboutName: 'Nanna' }]]);
    const log = await world.stores.audit.month(TENANT, '2026-11');
    expect(log.map(({ what, more }) => [what, more])).toContainEqual(['exported', 'audit']);
  });

  it('is for administrators, and needs an address', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await offer(nanna)).toMatchObject({ problem: { kind: 'not-administrator' } });
    expect(await offer(world.administrator, { publicUrl: () => undefined })).toMatchObject({
      problem: { kind: 'no-address' },
    });
    expect(written).toEqual([]);
  });
});
