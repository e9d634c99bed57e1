// What a row says of one person, and nothing of what it says of others.
import type { PersonId } from '../shared/ids.ts';
import { KEPT, type KeptKind } from './kept.ts';

/** Whom it is told to. */
export interface Oneself {
  readonly person: PersonId;
  readonly name: string;
  readonly mail?: string;
}

/** What is told: `where` in the row it stands, and what stands there. */
export interface OwnPart {
  readonly where: string;
  readonly what: Readonly<Record<string, unknown>>;
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields of the row itself that say what it is about; all of them where the row is one short note. */
const HEADS: Partial<Record<KeptKind, readonly string[] | 'all'>> = {
  proposal: ['no', 'status'],
  'earlier-version': ['no', 'version'],
  event: 'all',
  round: ['kind', 'title', 'state'],
  unit: ['name', 'department'],
  area: ['name'],
  forum: ['name'],
  role: ['role', 'at'],
  initiative: ['title', 'state'],
  theme: ['name'],
  'people-list': ['name', 'at'],
  audited: 'all',
  shortlisted: 'all',
  message: ['state', 'language', 'queuedAt', 'changedAt', 'content'],
};
/** What its proposer is told of a proposal, and nothing of how others judge it. */
const OF_PROPOSER = [
  'no',
  'version',
  'set',
  'answers',
  'unit',
  'status',
  'receivedAt',
  'changedAt',
  'dueOn',
  'answeredAt',
  'question',
  'answer',
  'campaign',
  'origin',
  'fromMessage',
  'batch',
];
/** Fields that hold the id of a person, and lists of them. */
const PERSON = /^(?:person|by|proposer|assignee|host|\w+By|but|holder)$/;
const PEOPLE = /^(?:coHosts|knownMembers|followers|seen|joined|people)$/;
/** A text of somebody else stands beside who did something with it. */
const NOT_THEIRS: Readonly<Record<string, readonly string[]>> = { example: ['text'] };

/** Everything a row of this kind says of them; nothing when it does not name them. */
export function ownParts(
  kind: KeptKind,
  { key, value }: { readonly key: readonly string[]; readonly value: unknown },
  who: Oneself,
): readonly OwnPart[] {
  const { told } = KEPT[kind];
  if (told === 'nothing') return [];
  if (told === 'all') return ownAll(key, value, who);
  if (!isFields(value)) return [];
  const proposer = isMe(value['proposer'], who);
  const raised = proposer ? [{ where: 'proposer', what: ofProposer(value, who) }] : [];
  const head = namesMe(value, who) && !proposer ? [ownHead(kind, value, who)] : [];
  return [...raised, ...head, ...inside(kind, value, who)];
}

function ownAll(key: readonly string[], value: unknown, who: Oneself): readonly OwnPart[] {
  const own = isFields(value) && (isMe(value['person'], who) || isMe(value['id'], who));
  if (!own && !key.includes(who.person)) return [];
  return [{ where: '', what: isFields(value) ? without(value, who) : { value } }];
}

function ofProposer(value: Fields, who: Oneself): Fields {
  const { supplements, decision } = value;
  const own = Array.isArray(supplements)
    ? supplements.filter(
        (one) => isFields(one) && (one['from'] === undefined || isMe(one['by'], who)),
      )
    : [];
  const published = isFields(decision) && decision['state'] === 'published';
  return {
    ...without(picked(value, OF_PROPOSER), who),
    ...(own.length > 0 && { supplements: own.map((one) => without(one, who)) }),
    ...(published && { decision: without(picked(decision, ['outcome', 'reason', 'parts']), who) }),
  };
}

function ownHead(kind: KeptKind, value: Fields, who: Oneself): OwnPart {
  const head = HEADS[kind] ?? [];
  const fields = Object.keys(value).filter((name) => holdsMe(name, value[name], who));
  const what = without(head === 'all' ? value : picked(value, head), who);
  return { where: fields.join(', '), what };
}

/** Objects within that name the person, each with what it was that they did. */
function inside(kind: KeptKind, value: Fields, who: Oneself): readonly OwnPart[] {
  const head = HEADS[kind] ?? [];
  const about =
    head === 'all'
      ? {}
      : picked(
          value,
          head.filter((name) => name !== 'content'),
        );
  const found: OwnPart[] = [];
  const look = (where: string, one: unknown): void => {
    if (Array.isArray(one)) for (const each of one) look(where, each);
    else if (isFields(one) && (namesMe(one, who) || isMine(one, who))) {
      const left = NOT_THEIRS[where] ?? [];
      const own = picked(
        one,
        Object.keys(one).filter((name) => !left.includes(name)),
      );
      found.push({ where, what: { ...about, ...without(own, who) } });
    } else if (isFields(one)) for (const name of Object.keys(one)) look(name, one[name]);
  };
  // A message is told as a whole, or not at all.
  if (kind === 'message' || kind.endsWith('-outbox')) return inOutbox(kind, value, who);
  for (const name of Object.keys(value)) look(name, value[name]);
  return found;
}

function inOutbox(kind: KeptKind, value: Fields, who: Oneself): readonly OwnPart[] {
  const { audience, content } = value;
  if (kind === 'message' || !isFields(audience) || !namesMe(audience, who)) return [];
  return [{ where: 'audience', what: { content } }];
}

/** Without who else is named; the very person stays. */
function without(value: Fields, who: Oneself): Fields {
  const kept = Object.entries(value).flatMap(
    ([name, one]): readonly (readonly [string, unknown])[] => {
      if (name === 'tenant') return [];
      if (PERSON.test(name) && typeof one === 'string' && !isMe(one, who)) return [];
      if (PEOPLE.test(name) && Array.isArray(one))
        return [[name, one.filter((id) => isMe(id, who))]];
      if (Array.isArray(one)) {
        return [[name, one.map((each) => (isFields(each) ? without(each, who) : each))]];
      }
      return [[name, isFields(one) ? without(one, who) : one]];
    },
  );
  return Object.fromEntries(kept);
}

function namesMe(value: Fields, who: Oneself): boolean {
  return Object.entries(value).some(([name, one]) => holdsMe(name, one, who));
}

function holdsMe(name: string, one: unknown, who: Oneself): boolean {
  if (PERSON.test(name)) return isMe(one, who);
  // What the log says was done to somebody, such as giving them a role.
  if (name === 'about') return one === who.person;
  return PEOPLE.test(name) && Array.isArray(one) && one.some((id) => isMe(id, who));
}

function isMe(value: unknown, { person, name }: Oneself): boolean {
  return value === person || value === name;
}

/** Somebody as the register, a list or a theme names them. */
function isMine(value: Fields, { name, mail }: Oneself): boolean {
  const { name: named, mail: written } = value;
  if (typeof written === 'string' && mail !== undefined) {
    return written.toLowerCase() === mail.toLowerCase();
  }
  return named === name && Object.keys(value).length <= 2;
}

function picked(value: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
