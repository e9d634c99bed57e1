// People we know by a part of their name or mail, to give them a role.
import type { Person } from '../../domain/people/person.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import {
  type AccessDeps,
  type AccessProblem,
  type ChannelCaller,
  channelAccess,
} from '../channel-access.ts';

/** As many as can be chosen among. */
const MOST_FOUND = 8;
/** People read at once, and how many of them at most: a town has some thousands. */
const AT_ONCE = 500;
const MOST_READ = 20_000;

export interface FoundPeople {
  readonly people: readonly Pick<Person, 'id' | 'name' | 'mail'>[];
  /** There were more than can be shown. */
  readonly more: boolean;
}

/** Those in whose name or mail every word occurs; nobody without a word. */
export async function findPeople(
  deps: AccessDeps,
  caller: ChannelCaller,
  typed: string,
): Promise<Result<FoundPeople, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'grant');
  return access.ok ? ok(await searchPeople(deps.people, caller.tenant, typed)) : access;
}

/** The same, for whoever was let in by another right. */
export async function searchPeople(
  store: Pick<AccessDeps['people'], 'page'>,
  tenant: TenantId,
  typed: string,
): Promise<FoundPeople> {
  const words = alike(typed).split(/\s+/u).filter(Boolean);
  const found: Person[] = [];
  let after: string | undefined;
  for (let read = 0; words.length > 0 && read < MOST_READ && found.length <= MOST_FOUND; ) {
    const page = await store.page(tenant, {
      limit: AT_ONCE,
      ...(after !== undefined && { after }),
    });
    found.push(...page.people.filter((one) => isCalled(one, words)));
    read += AT_ONCE;
    after = page.next;
    if (after === undefined) break;
  }
  const people = found.slice(0, MOST_FOUND);
  return { people, more: found.length > people.length };
}

function isCalled({ name, mail = '' }: Person, words: readonly string[]): boolean {
  const text = alike(`${name} ${mail}`);
  return words.every((word) => text.includes(word));
}

function alike(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('da').trim();
}
