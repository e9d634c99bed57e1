// Binds or moves the administration channel: asks first how many can read it, then does it.
import type { Message } from '../domain/delivery/message.ts';
import type { Schedule } from '../domain/digest/schedule.ts';
import { DEFAULT_SCHEDULE } from '../domain/digest/schedule.ts';
import type { AdminChannel } from '../domain/people/person.ts';
import type { PersonId, TenantId } from '../domain/shared/ids.ts';
import { ok, type Result, refused } from '../domain/shared/result.ts';
import type { Member } from '../ports/notifier.ts';
import type { ChannelCaller } from './channel-access.ts';
import { type BindDeps, type BindProblem, mayBind } from './may-bind.ts';

export interface BindQuestion {
  /** Name of the place to be bound. */
  readonly place: string;
  /** How many people can read it. */
  readonly readers: number;
  /** Name of the place that has the channel now, when it is to be moved. */
  readonly moving?: string;
}

/** `ask` when it is no longer what was agreed to: more readers, or another place to move it from. */
export type Bound =
  | { readonly kind: 'ask'; readonly question: BindQuestion }
  | { readonly kind: 'bound'; readonly question: BindQuestion; readonly schedule: Schedule };

/** What the person must agree to before the place is bound. Never a place with guests. */
export async function askToBind(
  deps: BindDeps,
  caller: ChannelCaller,
  code: string | undefined,
): Promise<Result<BindQuestion, BindProblem>> {
  const allowed = await mayBind(deps, caller, code);
  if (!allowed.ok) return allowed;
  const readers = await readersOf(deps, caller);
  return readers.ok ? ok(questionOf(caller, readers.value, allowed.value?.value)) : readers;
}

/** Binds when as many can read the place as the person agreed to; both places are told. */
export async function confirmBinding(
  deps: BindDeps,
  caller: ChannelCaller,
  agreed: { readonly readers: number; readonly code?: string },
): Promise<Result<Bound, BindProblem>> {
  const allowed = await mayBind(deps, caller, agreed.code);
  if (!allowed.ok) return allowed;
  const readers = await readersOf(deps, caller);
  if (!readers.ok) return readers;
  const before = allowed.value;
  const question = questionOf(caller, readers.value, before?.value);
  if (question.readers !== agreed.readers) return ok({ kind: 'ask', question });
  const channel = await boundChannel(deps, caller, {
    readers: readers.value,
    before: before?.value,
  });
  const says = tellBoth(caller, question, before?.value);
  const saved = await deps.people.saveChannel(channel, before?.tag, says);
  deps.administrators.forget(caller.tenant);
  // Somebody else was faster: what was agreed to is no longer what would happen.
  if (saved === 'changed') {
    const asked = await askToBind(deps, caller, agreed.code);
    return asked.ok ? ok({ kind: 'ask', question: asked.value }) : asked;
  }
  return ok({ kind: 'bound', question, schedule: channel.schedule });
}

async function readersOf(
  deps: BindDeps,
  { tenant, place }: ChannelCaller,
): Promise<Result<readonly Member[], BindProblem>> {
  const roster = await deps.administrators.roster(tenant, place, 'afresh');
  if (typeof roster === 'string') return refused({ kind: 'roster-unavailable' });
  const count = roster.filter(({ guest }) => guest).length;
  return count > 0 ? refused({ kind: 'guests', count }) : ok(roster);
}

function questionOf(
  { place }: ChannelCaller,
  readers: readonly Member[],
  before: AdminChannel | undefined,
): BindQuestion {
  return {
    place: place.name ?? '',
    readers: readers.length,
    ...(before && { moving: before.place.name ?? '' }),
  };
}

async function boundChannel(
  deps: BindDeps,
  caller: ChannelCaller,
  found: { readonly readers: readonly Member[]; readonly before: AdminChannel | undefined },
): Promise<AdminChannel> {
  const now = deps.clock.now().toISOString();
  return {
    tenant: caller.tenant,
    place: caller.place,
    boundAt: now,
    boundBy: caller.person,
    schedule: found.before?.schedule ?? { ...DEFAULT_SCHEDULE, setAt: now },
    knownMembers: await knownAmong(deps, caller.tenant, found.readers),
  };
}

/** Members who have spoken to us, so that they can be told something if the channel is gone. */
export async function knownAmong(
  { people }: Pick<BindDeps, 'people'>,
  tenant: TenantId,
  members: readonly Member[],
): Promise<readonly PersonId[]> {
  const found = await Promise.all(members.map(({ entra }) => people.byEntra(tenant, entra)));
  return found.flatMap((person) => (person ? [person.value.id] : []));
}

function tellBoth(
  { place, name: by }: ChannelCaller,
  question: BindQuestion,
  before: AdminChannel | undefined,
): readonly Message[] {
  const { readers } = question;
  const bound: Message = {
    audience: { kind: 'place', place },
    content: { kind: 'channel-bound', place: question.place, by, readers },
  };
  if (before === undefined || before.goneAt !== undefined) return [bound];
  const left: Message = {
    audience: { kind: 'place', place: before.place },
    content: { kind: 'channel-left', place: question.place, by },
  };
  return [bound, left];
}
