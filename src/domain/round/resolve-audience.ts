// Whom a wave goes to: what somebody chose, looked up in the register and among the people we know.
import type { PersonId } from '../shared/ids.ts';
import type { Named, Register, Unit } from '../shared/register.ts';
import type { Listed } from './audience-list.ts';
import type { Asked } from './given.ts';
import type { Background } from './response.ts';
import type { WaveAudience, WaveRole } from './wave.ts';

/** Somebody we know, as Teams calls them. */
export interface Findable {
  readonly id: PersonId;
  readonly name: string;
  readonly mail?: string;
}

export interface Resolved {
  /** Each once, in a lasting order. */
  readonly asked: readonly Asked[];
  /** How often somebody stood there again: another post, or another mail of the same person. */
  readonly doubles: number;
}

interface Known {
  readonly register: Register;
  readonly people: readonly Findable[];
  /** Of the file that was chosen. */
  readonly listed?: readonly Listed[];
}

/** Somebody named by a post, a list or a file, not looked up yet. */
interface Candidate {
  readonly named: Named;
  readonly post: string;
  readonly background: Background;
}

/**
 * Everybody the audience means. Whoever we know is one person however many posts or mails name them;
 * whom we do not know is told apart by mail, and without one by post.
 */
export function resolveAudience(audience: WaveAudience, known: Known): Resolved {
  const people = peopleByKey(known.people);
  const seen = new Map<string, Asked>();
  let doubles = 0;
  for (const candidate of candidatesOf(audience, known)) {
    const asked = askedOf(candidate, people);
    if (seen.has(asked.id)) doubles += 1;
    else seen.set(asked.id, asked);
  }
  return { asked: [...seen.values()], doubles };
}

function candidatesOf(audience: WaveAudience, known: Known): readonly Candidate[] {
  const { mails, list } = audience;
  if (mails !== undefined) return mails.map((mail) => listedCandidate({ mail }, known.register));
  if (list !== undefined) {
    return (known.listed ?? []).map((one) => listedCandidate(one, known.register));
  }
  return postCandidates(audience, known.register);
}

function postCandidates(
  { unitTypes = [], departments = [], roles = ['leader'] }: WaveAudience,
  { units }: Register,
): readonly Candidate[] {
  return units
    .filter(({ type }) => unitTypes.length === 0 || unitTypes.includes(type))
    .filter(({ department }) => departments.length === 0 || departments.includes(department))
    .flatMap((unit) => roles.flatMap((role) => postOf(unit, role)));
}

function postOf(unit: Unit, role: WaveRole): readonly Candidate[] {
  const named = NAMED[role](unit);
  if (named === undefined) return [];
  return [{ named, post: `unit:${unit.id}:${role}`, background: backgroundOf(unit) }];
}

const NAMED = {
  leader: ({ leader }) => leader,
  deputy: ({ deputy }) => deputy,
  med: ({ medContact }) => medContact,
} as const satisfies Record<WaveRole, (unit: Unit) => Named | undefined>;

/** Where the file says nothing, the unit of the register that names this mail does. */
function listedCandidate(
  { mail, name = mail, department, unitType }: Listed,
  { units }: Register,
): Candidate {
  const unit = units.find((one) =>
    [one.leader, one.deputy, one.medContact].some((named) => lower(named?.mail) === lower(mail)),
  );
  const told = {
    ...(department !== undefined && { department }),
    ...(unitType !== undefined && { unitType }),
  };
  return {
    named: { name, mail },
    post: mail,
    background: unit === undefined ? told : { ...backgroundOf(unit), ...told },
  };
}

function askedOf({ named, post, background }: Candidate, people: PeopleByKey<Findable>): Asked {
  const { mail } = named;
  const person = people.find(named);
  return {
    id: person?.id ?? (mail === undefined ? post : `mail:${lower(mail)}`),
    name: person?.name ?? named.name,
    background,
    ...(person !== undefined && { person: person.id }),
    ...(mail !== undefined && { mail: mail.toLowerCase() }),
  };
}

export interface PeopleByKey<One extends Findable> {
  readonly find: (named: Named) => One | undefined;
}

/**
 * People by mail, or by name where the register or Teams gives no mail. Two of one name are nobody:
 * a survey must not go to the wrong one.
 */
export function peopleByKey<One extends Findable>(people: readonly One[]): PeopleByKey<One> {
  const byMail = new Map<string, One>();
  const byName = new Map<string, One | 'several'>();
  for (const person of people) {
    if (person.mail !== undefined) byMail.set(lower(person.mail), person);
    byName.set(lower(person.name), byName.has(lower(person.name)) ? 'several' : person);
  }
  return {
    find: ({ name, mail }) => {
      const own = mail === undefined ? undefined : byMail.get(lower(mail));
      if (own !== undefined) return own;
      const called = byName.get(lower(name));
      if (called === undefined || called === 'several') return undefined;
      return mail !== undefined && called.mail !== undefined ? undefined : called;
    },
  };
}

function backgroundOf({ id, department, type }: Unit): Background {
  return { unit: id, department, unitType: type };
}

function lower(text: string | undefined): string {
  return (text ?? '').normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
