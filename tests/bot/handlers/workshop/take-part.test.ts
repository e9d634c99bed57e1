import { describe, expect, it } from 'vitest';
import { shownAt, takePart } from '../../../../src/bot/handlers/workshop/take-part.ts';
import { withView } from '../../../../src/domain/round/doors.ts';
import { asId, type PersonId } from '../../../../src/domain/shared/ids.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

async function taking(...given: Parameters<typeof aWorkshopWorld>) {
  const world = await aWorkshopWorld(...given);
  const karen = await world.person('Karen');
  const { place } = world.karen;
  const join = (over: { readonly place?: typeof place } = { place }) =>
    takePart(world.workshop, context(karen, over), { round: world.id });
  return { ...world, person: karen, place, join };
}

describe('takePart', () => {
  it('shows where they stand, to them alone', async () => {
    const { join } = await taking();
    expect(only((await join()) ?? [])).toMatchObject({
      kind: 'forMe',
      text: expect.stringContaining('Workshoppen begynder om lidt'),
    });
  });

  it('leaves the end of it to the questions, and other rounds alone', async () => {
    const { join, set, workshop, person } = await taking();
    await set({ phase: 'done' });
    expect(await join()).toBeUndefined();
    const other = { round: asId<Parameters<typeof takePart>[2]['round']>('x') };
    expect(await takePart(workshop, context(person), other)).toBeUndefined();
  });

  it('answers whoever may not with a line, which leaves the entrance as it is', async () => {
    const { workshop, id, guest, place } = await taking();
    const gitte = await workshop.people.byEntra(guest.tenant, guest.entra);
    if (gitte === undefined) throw new Error('nobody');
    const replies = await takePart(workshop, context(gitte.value, { place }), { round: id });
    expect(replies).toMatchObject([{ kind: 'hint' }]);
  });

  it('sends whoever finds the card full to their own chat', async () => {
    const { join, stores, id, karen } = await taking();
    const at = { tenant: karen.tenant, round: id };
    for (let one = 0; one < 55; one += 1) {
      await stores.responses.changeDoors(at, (doors) => withView(doors, asId<PersonId>(`p${one}`)));
    }
    expect(await join()).toMatchObject([{ kind: 'hint' }]);
  });
});

describe('shownAt', () => {
  it('shows nothing in a room where everybody would see it', async () => {
    const { workshop, person, place, now } = await taking({ phase: 'notes', slot: 1 });
    const at = { kind: 'waits', round: await now() } as const;
    const old = { ...context(person, { place }), submitted: true } as const;
    expect(await shownAt(workshop, old, at)).toMatchObject([{ kind: 'hint' }]);
  });
});
