import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/domain/delivery/ledger.ts';
import { DEFAULT_SCHEDULE } from '../../../src/domain/digest/schedule.ts';
import { asId, type PersonId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { whenBlocked } from '../../../src/usecases/delivery/when-blocked.ts';
import { TENANT } from '../../support/builders.ts';
import { CHANNEL, personalPlace } from '../../support/channel-world.ts';
import { anEntry } from '../../support/post-office.ts';
import { aRelayWorld, aUnit, LETTER, QUESTION } from '../../support/relay-world.ts';

const OLE = asId<PersonId>('ole');
const UNIT = asId<UnitId>('12');
const CODE = '403 ConversationBlockedByUser';

/** Ole has left; Lise leads the unit now. */
async function aWorld() {
  const world = await aRelayWorld();
  await world.stores.registry.put(TENANT, {
    units: [aUnit(UNIT, { leader: { name: 'Lise' } })],
    areas: [],
  });
  await world.person('Ole');
  await world.person('Lise');
  const logged: string[] = [];
  const forgotten: string[] = [];
  const told = whenBlocked({
    ...world.deps,
    ...world.stores,
    log: { warn: (event) => void logged.push(event) },
    administrators: {
      forget: (tenant) => void forgotten.push(tenant),
      roster: () => Promise.reject(new Error('nobody asks for it')),
    },
  });
  return { world, told, logged, forgotten };
}

const toOle = (over: Partial<LedgerEntry> = {}) => {
  const place = personalPlace('Ole');
  return { ...anEntry(OLE, { content: QUESTION, manner: 'case', ...over }), place };
};

describe('what a place turned away', () => {
  it('marks the person, with the reason', async () => {
    const { world, told, logged } = await aWorld();

    await told.onBlocked(TENANT, toOle(), CODE);

    expect(await world.stores.people.unreachable(TENANT)).toMatchObject([
      { id: OLE, unreachable: { why: 'blocked' } },
    ]);
    expect(logged).toEqual(['blocked']);
  });

  it('goes to whoever leads the unit now when the proposer has left', async () => {
    const { world, told } = await aWorld();

    await told.onBlocked(TENANT, toOle({ instead: UNIT }), CODE);
    await world.relay();

    expect(await world.queued()).toMatchObject([{ to: 'lise', content: QUESTION }]);
  });

  it('goes to nobody else when it was not about a proposal of theirs', async () => {
    const { world, told } = await aWorld();

    await told.onBlocked(TENANT, toOle({ content: LETTER }), CODE);
    await world.relay();

    expect(await world.queued()).toEqual([]);
  });

  it('tells the administrators when it was their channel', async () => {
    const { world, told, forgotten } = await aWorld();
    const { people } = world.stores;
    await people.saveChannel(
      {
        tenant: TENANT,
        place: CHANNEL,
        boundBy: OLE,
        boundAt: '2026-11-20T09:00:00.000Z',
        schedule: DEFAULT_SCHEDULE,
        knownMembers: [OLE],
      },
      undefined,
      [],
    );
    const { person: _, ...entry } = toOle();

    await told.onBlocked(TENANT, { ...entry, place: CHANNEL }, '404');
    await world.relay();

    expect(await people.channel(TENANT)).toHaveProperty('value.goneAt');
    expect(await world.queued()).toMatchObject([{ to: OLE, content: { kind: 'channel-gone' } }]);
    expect(forgotten).toEqual([TENANT]);
  });

  it('is queued again when the person came back before it was written down', async () => {
    const { world, told } = await aWorld();
    const entry = toOle({ state: 'blocked' });
    await world.stores.ledger.queue(TENANT, [{ entry }]);

    await told.afterBlocked(TENANT, entry);

    expect(await world.entry(entry.message, OLE)).toMatchObject({ state: 'queued' });
  });
});
