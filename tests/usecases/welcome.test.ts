import { describe, expect, it } from 'vitest';
import { asId, type UnitId } from '../../src/domain/shared/ids.ts';
import { meetPerson } from '../../src/usecases/meet-person.ts';
import { firstNameOf, welcome } from '../../src/usecases/welcome.ts';
import { aProposal } from '../support/a-proposal.ts';
import { TENANT } from '../support/builders.ts';
import { storeProposal } from '../support/channel-world.ts';
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

  it('tells whoever leads a workplace what others there have under way, and keeps what they lead', async () => {
    const { deps, stores } = await aWorld();
    const unit = asId<UnitId>('1003000001');
    const place = { ...speaker.place, conversation: 'a:2' };
    const answers = { challenge: 'Nøgler tager lang tid', visibility: 'all' };
    const holm = { ...speaker, entra: 'entra-new', name: 'Karen Holm', place };
    await storeProposal(stores, aProposal('2026-0001', { unit, answers }));

    await welcome(deps, await meetPerson(deps, holm), 'da');

    const [waiting] = await stores.outbox.waiting(TENANT, 10);
    expect(waiting?.message.content).toMatchObject({
      kind: 'welcome',
      pipeline: { count: 1, items: [{ title: 'Nøgler tager lang tid', status: 'received' }] },
    });
    expect((await deps.people.byEntra(TENANT, 'entra-new'))?.value.leads).toEqual([unit]);
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
