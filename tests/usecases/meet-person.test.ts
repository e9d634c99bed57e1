import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/domain/delivery/place.ts';
import { markUnreachable } from '../../src/usecases/delivery/mark-unreachable.ts';
import { meetPerson } from '../../src/usecases/meet-person.ts';
import { aProposal } from '../support/a-proposal.ts';
import { TENANT } from '../support/builders.ts';
import { aWorld } from '../support/leader-world.ts';

const NOW = '2026-11-23T09:40:00.000Z';
const chat: Place = {
  serviceUrl: 'https://smba.example/emea',
  conversation: 'a:1',
  kind: 'personal',
};
const speaker = {
  tenant: TENANT,
  entra: 'entra-lise',
  member: '29:lise',
  name: 'Lise Krog',
  place: chat,
};
const member = {
  entra: 'entra-lise',
  name: 'Lise Krog',
  mail: 'lise.krog@bakkekoebing.example',
  guest: false,
};

describe('meetPerson', () => {
  it('asks Teams for the mail of somebody new, once and of them alone', async () => {
    const { deps } = await aWorld();
    const asked: string[] = [];
    const notifier: typeof deps.notifier = {
      member: async (_tenant, _place, id) => {
        asked.push(id);
        return member;
      },
    };

    const first = await meetPerson({ ...deps, notifier }, speaker);
    const again = await meetPerson({ ...deps, notifier }, speaker);

    expect(first.value).toMatchObject({ name: 'Lise Krog', mail: member.mail, place: chat });
    expect(again.value.id).toBe(first.value.id);
    expect(asked).toEqual(['29:lise']);
  });

  it('takes the name of the activity when Teams does not answer', async () => {
    const { deps } = await aWorld();

    const met = await meetPerson({ ...deps, notifier: { member: async () => undefined } }, speaker);

    expect(met.value.name).toBe('Lise Krog');
    expect(met.value).not.toHaveProperty('mail');
  });

  it('takes nothing that is said of somebody else', async () => {
    const { deps } = await aWorld();
    const other = { ...member, entra: 'entra-ole', name: 'Ole Dam' };

    const met = await meetPerson({ ...deps, notifier: { member: async () => other } }, speaker);

    expect(met.value.name).toBe('Lise Krog');
    expect(met.value).not.toHaveProperty('mail');
  });

  it('asks again when Teams did not answer the first time', async () => {
    const { deps } = await aWorld();
    const silent = { member: async () => undefined };
    const first = await meetPerson({ ...deps, notifier: silent }, speaker);

    const again = await meetPerson({ ...deps, notifier: { member: async () => member } }, speaker);

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

  describe('who was unreachable', () => {
    const inChannel: Place = { ...chat, conversation: '19:x', kind: 'channel' };

    /** Somebody marked, with an answer to an own case and a letter that were blocked. */
    async function aLostOne(place: Place | undefined = chat) {
      const { deps, stores } = await aWorld();
      const { value } = await meetPerson(deps, { ...speaker, place: place ?? inChannel });
      const common = {
        to: value.id,
        person: value.id,
        revision: 1,
        language: 'da',
        attempts: 1,
        state: 'blocked',
        lastCode: '403 Code',
        due: NOW,
        queuedAt: NOW,
        changedAt: NOW,
        ...(place !== undefined && { place }),
      } as const;
      const { no } = aProposal('2026-1');
      await stores.ledger.queue(TENANT, [
        {
          entry: {
            ...common,
            message: 'case',
            manner: 'case',
            content: { kind: 'question', no, title: 'T', question: 'Q' },
          },
        },
        {
          entry: {
            ...common,
            message: 'letter',
            manner: 'letter',
            content: { kind: 'letter', title: 'T', text: 'L', by: 'B' },
          },
        },
      ]);
      if (place !== undefined) {
        await markUnreachable(deps, TENANT, { person: value.id, why: 'blocked' });
      }
      const stateOf = async (message: string) =>
        (await stores.ledger.entry(TENANT, { message, to: value.id }))?.value.state;
      const marked = async () => (await deps.people.byId(TENANT, value.id))?.value.unreachable?.why;
      return { deps, stateOf, marked };
    }

    it('gets what was blocked of their own cases when heard from, and is marked no more', async () => {
      const { deps, stateOf, marked } = await aLostOne();

      const met = await meetPerson(deps, speaker);

      expect(await stateOf('case')).toBe('queued');
      expect(await stateOf('letter')).toBe('blocked');
      expect(await marked()).toBeUndefined();
      // The turn goes on with the person as stored: what it saves is not refused.
      expect(await deps.people.save(met.value, met.tag, [])).not.toBe('changed');
    });

    it('stays so when heard from where others are: that says nothing of the personal chat', async () => {
      const { deps, stateOf, marked } = await aLostOne();

      await meetPerson(deps, { ...speaker, place: inChannel });

      expect(await stateOf('case')).toBe('blocked');
      expect(await marked()).toBe('blocked');
    });

    it('for want of a chat is written to once there is one', async () => {
      const { deps, stateOf } = await aLostOne(undefined);

      await meetPerson(deps, speaker);

      expect(await stateOf('case')).toBe('queued');
    });
  });
});
