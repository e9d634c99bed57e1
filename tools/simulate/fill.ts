/** Fills a storage with people, and with a letter to all of them, as a change writes it. */
import type { Content } from '../../src/domain/delivery/message.ts';
import { asId, type PersonId, type TenantId } from '../../src/domain/shared/ids.ts';
import type { Stores } from '../../src/storage/stores.ts';

export const TENANT = asId<TenantId>('11111111-1111-4111-8111-111111111111');

/** The id of the letter: the same for all who get it. */
export const LETTER = 'letter-of-the-simulation';

export const CONTENT: Content = {
  kind: 'letter',
  title: 'Tak for jeres forslag',
  text: 'Vi har fået mange forslag, og nu går vi i gang med at behandle dem.',
  by: 'Sekretariatet',
};

export interface Addressee {
  readonly id: PersonId;
  readonly conversation: string;
}

/** Calls that are out at the same time. */
const AT_ONCE = 16;

export function addressees(count: number): readonly Addressee[] {
  return Array.from({ length: count }, (_, at) => {
    const number = String(at).padStart(6, '0');
    return { id: asId<PersonId>(`person-${number}`), conversation: `a:${number}` };
  });
}

/** Writes them and then the letter, with the last of them. */
export async function fill(stores: Stores, all: readonly Addressee[]): Promise<void> {
  await inParallel(all, async ({ id, conversation }) => {
    const place = { serviceUrl: 'https://teams.example', conversation, kind: 'personal' } as const;
    await stores.people.add({ id, tenant: TENANT, entra: `entra-${id}`, name: 'Leder', place });
  });
  const last = all.at(-1);
  const person = last && (await stores.people.byId(TENANT, last.id));
  if (person === undefined) throw new Error('There is nobody to write to');
  const thread = { id: LETTER, revision: 1 };
  const letter = { audience: { kind: 'everyone' }, content: CONTENT, thread } as const;
  const saved = await stores.people.save(person.value, person.tag, [letter]);
  if (saved === 'changed') throw new Error('Somebody else writes to this storage');
}

/** Does something for each of them, some at a time. */
export async function inParallel<T>(
  all: readonly T[],
  act: (one: T) => Promise<void>,
): Promise<void> {
  const left = all.values();
  const worker = async () => {
    for (const one of left) await act(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
