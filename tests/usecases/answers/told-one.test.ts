import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { toldOne } from '../../../src/usecases/answers/told-one.ts';
import { unfollowEndorsed } from '../../../src/usecases/endorsed-proposals.ts';
import { TENANT } from '../../support/builders.ts';
import { handedIn, REGISTER } from '../../support/leader-world.ts';
import { aToldWorld } from '../../support/told-world.ts';

const GONE = { why: 'gone', since: '2027-01-01T09:00:00.000Z' } as const;

describe('toldOne', () => {
  it('knows the proposer, and one who experiences it too', async () => {
    const { deps, karen, jens, no } = await aToldWorld();

    expect((await toldOne(deps, karen, { no, right: 'judge' }))?.as).toBe('proposer');
    expect((await toldOne(deps, jens, { no, right: 'judge' }))?.as).toBe('endorser');
  });

  it('finds nobody else anything', async () => {
    const { deps, stranger, no } = await aToldWorld();

    expect(await toldOne(deps, stranger, { no, right: 'judge' })).toBeUndefined();
  });

  it('finds nobody what they have no right to', async () => {
    const { deps, jens, no } = await aToldWorld();

    expect(await toldOne(deps, jens, { no, right: 'withdraw' })).toBeUndefined();
  });

  it('knows one who no longer follows it', async () => {
    const { deps, jens, no } = await aToldWorld();
    await unfollowEndorsed(deps, jens, { no, press: 'p' });

    expect((await toldOne(deps, jens, { no, right: 'ask-back' }))?.as).toBe('endorser');
  });

  it('knows one whose own was merged into it', async () => {
    const world = await aToldWorld();
    const merged = await handedIn(world, { challenge: 'Noget helt andet driller.', hassle: '3' });
    await world.become({ proposer: asId<PersonId>('somebody'), merged: [merged.no] });

    const found = await toldOne(world.deps, world.karen, { no: world.no, right: 'judge' });

    expect(found?.as).toBe('endorser');
  });

  it('knows who leads the unit now, once the proposer has left', async () => {
    const world = await aToldWorld();
    const [unit] = REGISTER.units;
    if (unit === undefined) throw new Error('no unit');
    const answers = { ...world.proposal.answers, visibility: 'all' };
    await world.become({ proposer: asId<PersonId>('lise'), unit: unit.id, answers });
    const lise = { id: asId<PersonId>('lise'), tenant: TENANT, entra: 'e-lise', name: 'Lise' };
    await world.stores.people.add({ ...lise, unreachable: GONE });
    const known = await world.stores.people.byId(TENANT, world.karen.id);
    if (known === undefined) throw new Error('nobody');
    const place = {
      kind: 'personal',
      conversation: 'a:karen',
      serviceUrl: 'https://x/',
      tenant: TENANT,
    } as const;
    await world.stores.people.save({ ...known.value, place }, known.tag, []);

    const found = await toldOne(world.deps, world.karen, { no: world.no, right: 'judge' });

    expect(found?.as).toBe('successor');
  });
});
