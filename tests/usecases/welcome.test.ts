import { describe, expect, it } from 'vitest';
import { meetPerson } from '../../src/usecases/meet-person.ts';
import { firstNameOf, welcome } from '../../src/usecases/welcome.ts';
import { TENANT } from '../support/builders.ts';
import { aWorld } from '../support/leader-world.ts';

const speaker = {
  tenant: TENANT,
  entra: 'entra-lise',
  member: '29:lise',
  name: 'Lise Krog',
  place: { serviceUrl: 'https://smba.example/emea', conversation: 'a:1', kind: 'personal' },
} as const;

describe('welcome', () => {
  it('is said once, however often the app is installed', async () => {
    const { deps, stores } = await aWorld();
    const person = await meetPerson(deps, speaker);

    await Promise.all([welcome(deps, person, 'en'), welcome(deps, person, 'en')]);
    await welcome(deps, await meetPerson(deps, speaker), 'en');

    const waiting = await stores.outbox.waiting(TENANT, 10);
    expect(waiting.map(({ message }) => message)).toEqual([
      {
        audience: { kind: 'person', person: person.value.id },
        content: { kind: 'welcome', firstName: 'Lise', offerEnglish: true },
      },
    ]);
  });

  it('is not said where there is no personal chat', async () => {
    const { deps, karen, stores } = await aWorld();
    const stored = await deps.people.byId(TENANT, karen.id);

    expect(stored && (await welcome(deps, stored, 'da'))).toBe(false);
    expect(await stores.outbox.waiting(TENANT, 10)).toEqual([]);
  });
});

describe('firstNameOf', () => {
  it.each([
    ['Karen Holm', 'Karen'],
    [' Anne-Mette  Vest', 'Anne-Mette'],
    ['Ole', 'Ole'],
  ])('of %j is %j', (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });
});
