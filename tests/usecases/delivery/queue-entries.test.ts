import { describe, expect, it } from 'vitest';
import { type Recipient, recipientOf } from '../../../src/domain/delivery/queued.ts';
import { RESTORED } from '../../../src/domain/delivery/restored.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import type { Ledger } from '../../../src/ports/ledger.ts';
import { queueEntries } from '../../../src/usecases/delivery/queue-entries.ts';
import { TENANT } from '../../support/builders.ts';
import { aRelayWorld, LETTER, QUESTION } from '../../support/relay-world.ts';

const LETTER_1 = { message: 'm1', revision: 1, content: LETTER, manner: 'letter' } as const;
const LETTER_2 = { ...LETTER_1, message: 'm2' };
const told = (wording: typeof LETTER_1 | typeof LETTER_2) => ({ tenant: TENANT, wording });

describe('queueEntries', () => {
  it('queues at most 18 in one call', async () => {
    const world = await aRelayWorld();
    const sizes: number[] = [];
    const ledger: Ledger = {
      ...world.stores.ledger,
      queue: (tenant, entries) => {
        sizes.push(entries.length);
        return world.stores.ledger.queue(tenant, entries);
      },
    };
    const recipients = Array.from(
      { length: 40 },
      (_, no): Recipient => ({ to: `p${no}`, person: asId<PersonId>(`p${no}`), language: 'da' }),
    );

    expect(await queueEntries({ ...world.deps, ledger }, told(LETTER_1), recipients)).toBe(
      'queued',
    );

    expect(sizes).toEqual([18, 18, 4]);
  });

  it('plans anew when the slots were changed meanwhile', async () => {
    const world = await aRelayWorld();
    const ole = recipientOf(await world.person('Ole'));
    let raced = false;
    const ledger: Ledger = {
      ...world.stores.ledger,
      queue: async (tenant, entries) => {
        if (!raced) {
          raced = true;
          await queueEntries(world.deps, told(LETTER_2), [ole]);
        }
        return world.stores.ledger.queue(tenant, entries);
      },
    };

    await queueEntries({ ...world.deps, ledger }, told(LETTER_1), [ole]);

    expect(await world.entry('m2', 'ole')).toMatchObject({ due: '2026-11-23T09:00:00.000Z' });
    expect(await world.entry('m1', 'ole')).toMatchObject({ due: '2026-11-30T09:00:00.000Z' });
  });

  it('passes over whom another process told already', async () => {
    const world = await aRelayWorld();
    const [ole, ida] = [await world.person('Ole'), await world.person('Ida')].map(recipientOf);
    await queueEntries(world.deps, told(LETTER_1), [ole!]);

    await queueEntries(world.deps, told(LETTER_1), [ole!, ida!]);

    expect((await world.queued()).map(({ to }) => to).toSorted()).toEqual(['ida', 'ole']);
  });

  it('gives up when an entry cannot be written', async () => {
    const world = await aRelayWorld();
    const ole = recipientOf(await world.person('Ole'));
    const ledger: Ledger = { ...world.stores.ledger, queue: async () => false };

    await expect(queueEntries({ ...world.deps, ledger }, told(LETTER_1), [ole])).rejects.toThrow(
      'message m1 changes all the time',
    );
  });

  it('queues news of a case to somebody who came back while it was being blocked', async () => {
    const world = await aRelayWorld();
    const since = '2026-11-20T09:00:00.000Z';
    const away = recipientOf(await world.person('Ole', { unreachable: { why: 'blocked', since } }));
    const known = await world.stores.people.byId(TENANT, asId<PersonId>('ole'));
    const { unreachable: _, ...back } = known!.value;
    await world.stores.people.save(back, known!.tag, []);
    const wording = { message: 'm1', revision: 1, content: QUESTION, manner: 'case' } as const;

    await queueEntries(world.deps, { tenant: TENANT, wording }, [away]);

    expect(await world.entry('m1', 'ole')).toMatchObject({ state: 'queued' });
  });

  it('holds a message that may have been said before a restore, and its later wordings', async () => {
    const world = await aRelayWorld();
    const [ole, ida] = [await world.person('Ole'), await world.person('Ida')].map(recipientOf);
    await queueEntries(world.deps, told(LETTER_1), [ida!]);

    await queueEntries(world.deps, { ...told(LETTER_1), held: true }, [ole!, ida!]);
    expect(await world.entry('m1', 'ole')).toMatchObject({ state: 'unknown', lastCode: RESTORED });
    expect(await world.entry('m1', 'ida')).toMatchObject({ state: 'queued' });

    const later = { ...LETTER_1, revision: 2 } as const;
    await queueEntries(world.deps, { ...told(LETTER_1), wording: later, held: true }, [ida!]);
    expect(await world.entry('m1', 'ida')).toMatchObject({ state: 'unknown', revision: 2 });
  });
});
