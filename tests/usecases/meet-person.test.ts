import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/domain/delivery/place.ts';
import { meetPerson } from '../../src/usecases/meet-person.ts';
import { TENANT } from '../support/builders.ts';
import { aWorld } from '../support/leader-world.ts';

const chat: Place = {
  serviceUrl: 'https://smba.example/emea',
  conversation: 'a:1',
  kind: 'personal',
};
const speaker = { tenant: TENANT, entra: 'entra-lise', name: 'Lise Krog', place: chat };
const member = {
  entra: 'entra-lise',
  name: 'Lise Krog',
  mail: 'lise.krog@bakkekoebing.example',
  guest: false,
};

describe('meetPerson', () => {
  it('asks Teams for the mail of somebody new, once', async () => {
    const { deps } = await aWorld();
    let asked = 0;
    const notifier = {
      members: async () => {
        asked += 1;
        return [member];
      },
    };

    const first = await meetPerson({ ...deps, notifier }, speaker);
    const again = await meetPerson({ ...deps, notifier }, speaker);

    expect(first.value).toMatchObject({ name: 'Lise Krog', mail: member.mail, place: chat });
    expect(again.value.id).toBe(first.value.id);
    expect(asked).toBe(1);
  });

  it('takes the name of the activity when Teams does not answer', async () => {
    const { deps } = await aWorld();

    const met = await meetPerson(
      { ...deps, notifier: { members: async () => 'unavailable' } },
      speaker,
    );

    expect(met.value.name).toBe('Lise Krog');
    expect(met.value).not.toHaveProperty('mail');
  });

  it('asks again when Teams did not answer the first time', async () => {
    const { deps } = await aWorld();
    const silent = { members: async () => 'unavailable' as const };
    const first = await meetPerson({ ...deps, notifier: silent }, speaker);

    const again = await meetPerson(
      { ...deps, notifier: { members: async () => [member] } },
      speaker,
    );

    expect(again.value).toEqual({ ...first.value, mail: member.mail });
  });

  it('notes the personal chat when it has moved, and no other place', async () => {
    const { deps } = await aWorld();
    const moved = { ...chat, serviceUrl: 'https://smba.example/amer' };
    await meetPerson(deps, speaker);

    await meetPerson(deps, {
      ...speaker,
      place: { ...chat, conversation: '19:x', kind: 'channel' },
    });
    const unmoved = await deps.people.byEntra(TENANT, speaker.entra);
    await meetPerson(deps, { ...speaker, place: moved });
    const now = await deps.people.byEntra(TENANT, speaker.entra);

    expect(unmoved?.value.place).toEqual(chat);
    expect(now?.value.place).toEqual(moved);
  });

  it('is one person for two turns at once', async () => {
    const { deps } = await aWorld();

    const both = await Promise.all([meetPerson(deps, speaker), meetPerson(deps, speaker)]);

    expect(both[0]?.value.id).toBe(both[1]?.value.id);
  });
});
