// Who of the people we know leads or deputises which unit, and whom of them we never met.
import type { Person } from '../../domain/people/person.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Named, Register, Unit } from '../../domain/shared/register.ts';
import { contactUnitsOf, isSame, unitsOf } from '../../domain/shared/register-lookup.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import type { RegistryStore } from '../../ports/registry-store.ts';

/** People read at a time: with one more, to see whether it goes on, as many as storage gives at once. */
const PAGE = 999;

export interface LeaderDeps {
  readonly people: Pick<PeopleStore, 'page'>;
  readonly registry: Pick<RegistryStore, 'register'>;
}

/** The register with the people we know in it, by post: `unit~<id>`, and with `~deputy` or `~contact`. */
export interface KnownLeaders {
  readonly register: Register;
  readonly at: ReadonlyMap<string, readonly Person[]>;
}

/** Somebody the register names, and where; without a person when we never met. */
export interface Leader {
  readonly post: string;
  readonly person?: Person;
}

/** The post of a unit's leader. */
export function leaderPost(unit: Pick<Unit, 'id'>): string {
  return `unit~${unit.id}`;
}

/** The post of a unit's deputy. */
export function deputyPost(unit: Pick<Unit, 'id'>): string {
  return `${leaderPost(unit)}~deputy`;
}

/** The post of a unit's MED contact. */
export function contactPost(unit: Pick<Unit, 'id'>): string {
  return `${leaderPost(unit)}~contact`;
}

/** Goes through all people once; what is kept is no more than the register names. */
export async function knownLeaders(deps: LeaderDeps, tenant: TenantId): Promise<KnownLeaders> {
  const register = await deps.registry.register(tenant);
  const at = new Map<string, Person[]>();
  for await (const person of eachPerson(deps.people, tenant)) {
    const led = unitsOf(register, person)
      .flatMap(posts)
      .filter(([, named]) => isSame(named, person))
      .map(([post]) => post);
    for (const post of [...led, ...contactUnitsOf(register, person).map(contactPost)]) {
      const known = at.get(post);
      if (known === undefined) at.set(post, [person]);
      else known.push(person);
    }
  }
  return { register, at };
}

/**
 * Leaders and deputies of a department's units or of all, in a lasting order by post. Nobody comes
 * twice: who holds several posts comes with the first of them; whom we never met is told apart by
 * mail, and without one comes with each post.
 */
export function leadersIn(known: KnownLeaders, department: string | undefined): readonly Leader[] {
  const seen = new Set<string>();
  const isNew = (who: string) => !seen.has(who) && seen.add(who);
  return known.register.units
    .filter((unit) => department === undefined || unit.department === department)
    .flatMap(posts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([post, { mail }]): readonly Leader[] => {
      const people = known.at.get(post);
      if (people !== undefined) {
        return people.filter(({ id }) => isNew(id)).map((person) => ({ post, person }));
      }
      return isNew(mail?.toLowerCase() ?? post) ? [{ post }] : [];
    });
}

function posts(unit: Unit): readonly (readonly [post: string, Named])[] {
  const { leader, deputy } = unit;
  return [
    ...(leader === undefined ? [] : [[leaderPost(unit), leader] as const]),
    ...(deputy === undefined ? [] : [[deputyPost(unit), deputy] as const]),
  ];
}

/** Everybody we know, a thousand at a time. */
export async function* eachPerson(
  people: LeaderDeps['people'],
  tenant: TenantId,
): AsyncGenerator<Person> {
  let after: string | undefined;
  do {
    const page = await people.page(tenant, { limit: PAGE, ...(after !== undefined && { after }) });
    yield* page.people;
    after = page.next;
  } while (after !== undefined);
}
