import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type InitiativeId, type PersonId } from '../../../src/domain/shared/ids.ts';
import type { Named } from '../../../src/domain/shared/register.ts';
import { namedIn } from '../../../src/usecases/delivery/named-person.ts';
import { makeRecipients } from '../../../src/usecases/delivery/recipients.ts';
import { TENANT } from '../../support/builders.ts';
import { aRelayWorld, type RelayWorld } from '../../support/relay-world.ts';

const of = asId<InitiativeId>('i-1');
let world: RelayWorld;

beforeEach(async () => {
  world = await aRelayWorld();
  await world.person('Ole', { mail: 'ole@x.example' });
});

const lead = (who: Named) => namedIn(world.deps, TENANT, { kind: 'lead', of, who });

describe('namedIn', () => {
  it('finds whoever is meant, by mail where both are known', async () => {
    expect(await lead({ name: 'Ole B.', mail: 'OLE@x.example' })).toMatchObject({ to: 'ole' });
    expect(await lead({ name: 'ole' })).toMatchObject({ to: 'ole' });
  });

  it('prefers one who can be reached, and keeps one who cannot in sight', async () => {
    await world.person('Ida', {
      name: 'Ida Lund',
      unreachable: { why: 'gone', since: '2026-11-20T09:00:00.000Z' },
    });
    expect(await lead({ name: 'Ida Lund' })).toMatchObject({ blocked: 'gone' });
    await world.person('Ida2', { name: 'Ida Lund' });
    expect(await lead({ name: 'Ida Lund' })).not.toHaveProperty('blocked');
  });

  it('lists one we never met under what it is about, without their name', async () => {
    expect(await lead({ name: 'Nanna' })).toEqual({
      to: 'initiative~i-1',
      language: 'da',
      blocked: 'never-met',
    });
    const named = { kind: 'named', of: 'workshop~r-1~s1', who: { name: 'Nanna' } } as const;
    expect(await namedIn(world.deps, TENANT, named)).toMatchObject({ to: 'workshop~r-1~s1' });
  });
});

describe('recipients of an initiative’s news', () => {
  it('are those who follow it, however many, page by page', async () => {
    const people = Array.from({ length: 400 }, (_, at) => asId<PersonId>(`p${at}`));
    const recipients = makeRecipients(world.deps, TENANT);
    const told: string[] = [];
    let after: string | undefined;
    do {
      const page = await recipients.page({ kind: 'people', people }, 'case', after);
      expect(page.recipients.length).toBeLessThan(200);
      told.push(...page.recipients.map(({ to }) => to));
      after = page.next;
    } while (after !== undefined);

    expect(told).toEqual(people);
  });
});
