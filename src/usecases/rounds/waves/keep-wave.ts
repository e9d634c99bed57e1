// Keeps what was typed of a wave that is not sent: first what it asks and when, then whom.
import type { Round } from '../../../domain/round/round.ts';
import {
  type AudienceFault,
  readMails,
  readPosts,
  type TypedAudience,
} from '../../../domain/round/typed-audience.ts';
import {
  type PlannedWave,
  readWave,
  type TypedWave,
  type WaveFault,
} from '../../../domain/round/typed-wave.ts';
import type { Wave, WaveAudience } from '../../../domain/round/wave.ts';
import { endInstant, reminderDays } from '../../../domain/round/wave-days.ts';
import { whyNotAnonymous } from '../../../domain/round/why-not-anonymous.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import { dayOf, isoOf } from '../../../domain/shared/time.ts';
import { type DaysOff, nextWorkingDay } from '../../../domain/shared/working-days.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../../channel-access.ts';
import { departmentsIn } from '../../letters/typed-letter.ts';
import { tryAgain } from '../../try-again.ts';
import { asWave, findWave, type WaveGone, type WaveRound } from './find-wave.ts';
import { waveForm } from './form-wave.ts';
import type { WaveDeps } from './wave-deps.ts';

export type KeepProblem =
  | AccessProblem
  | WaveGone
  /** It was sent meanwhile. */
  | { readonly kind: 'sent' }
  | { readonly kind: 'bad-wave'; readonly faults: readonly WaveFault[] }
  | { readonly kind: 'bad-audience'; readonly fault: AudienceFault };

/** Everything but whom it goes to; a form that comes twice is one wave. */
export async function keepWave(
  deps: WaveDeps,
  caller: ChannelCaller,
  form: { readonly id: RoundId; readonly typed: TypedWave; readonly former?: RoundId },
): Promise<Result<WaveRound, KeepProblem>> {
  const access = await channelAccess(deps, caller, 'wave');
  if (!access.ok) return access;
  const { tenant } = caller;
  const { sets, lists } = await waveForm(deps, tenant, form);
  const now = deps.clock.now();
  const known = {
    sets: sets.map(({ id }) => id),
    lists: lists.map(({ id }) => id),
    today: dayOf(now),
  };
  const read = readWave(form.typed, known);
  if (!read.ok) return refused({ kind: 'bad-wave', faults: read.problem });
  const set = sets.find(({ id }) => id === read.value.set);
  if (set === undefined) return refused({ kind: 'bad-wave', faults: ['set'] });
  if (whyNotAnonymous(read.value, set) !== undefined) {
    return refused({ kind: 'bad-wave', faults: ['not-anonymous'] });
  }
  const plan = { ...read.value, from: nextWorkingDay(read.value.from, deps.calendar) };
  return tryAgain(async () => {
    const stored = await deps.rounds.round(tenant, form.id);
    const before = stored && asWave(stored.value);
    if (stored !== undefined && before === undefined) return refused({ kind: 'not-found' });
    if (before !== undefined && isSent(before)) return refused({ kind: 'sent' });
    const former = await formerOf(deps, caller, form.former ?? before?.wave.former);
    const base = before ?? blank(caller, form.id, isoOf(now));
    const round: WaveRound = {
      ...base,
      ...{ kind: plan.kind, title: plan.title, privacy: plan.privacy },
      set: { id: set.id, version: set.version },
      revision: base.revision + 1,
      changedAt: isoOf(now),
      endsAt: endInstant(plan.until),
      wave: {
        ...planned(plan, former, deps.calendar),
        audience: audienceFor(plan.way, before?.wave.audience ?? former?.wave.audience),
      },
    };
    const saved = await deps.rounds.save(round, stored?.tag, []);
    return saved === 'changed' ? saved : ok(round);
  });
}

/** Whom it goes to, as it was ticked or typed. */
export async function keepAudience(
  deps: WaveDeps,
  caller: ChannelCaller,
  given: { readonly id: RoundId; readonly typed: TypedAudience },
): Promise<Result<WaveRound, KeepProblem>> {
  const departments = departmentsIn(await deps.registry.register(caller.tenant));
  return tryAgain(async () => {
    const found = await findWave(deps, caller, given.id);
    if (!found.ok) return found;
    const { value: round, tag } = found.value;
    if (isSent(round)) return refused({ kind: 'sent' });
    const byMail = round.wave.audience.mails !== undefined;
    const audience = byMail ? readMails(given.typed) : readPosts(given.typed, departments);
    if (!audience.ok) return refused({ kind: 'bad-audience', fault: audience.problem });
    const next = {
      ...round,
      revision: round.revision + 1,
      changedAt: isoOf(deps.clock.now()),
      wave: { ...round.wave, audience: audience.value },
    };
    const saved = await deps.rounds.save(next, tag, []);
    return saved === 'changed' ? saved : ok(next);
  });
}

/** True once somebody confirmed it. */
export function isSent({ state, wave }: WaveRound): boolean {
  return state !== 'prepared' || wave.sendAt !== undefined;
}

function planned(
  { label, series, from, until, reminders: count }: PlannedWave,
  former: WaveRound | undefined,
  calendar: DaysOff,
): Omit<Wave, 'audience'> {
  return {
    label,
    series: former?.wave.series ?? series,
    on: from,
    asked: 0,
    reminders: reminderDays({ from, until, count }, calendar),
    reminded: 0,
    ...(former !== undefined && { former: former.id }),
  };
}

async function formerOf(
  { rounds }: Pick<WaveDeps, 'rounds'>,
  { tenant }: ChannelCaller,
  id: RoundId | undefined,
): Promise<WaveRound | undefined> {
  if (id === undefined) return undefined;
  const stored = await rounds.round(tenant, id);
  return stored && asWave(stored.value);
}

/** What was chosen before stays, as long as it is found in the same way. */
function audienceFor(way: string, before: WaveAudience | undefined): WaveAudience {
  if (way.startsWith('list.')) return { list: way.slice('list.'.length) };
  if (way === 'mails') return { mails: before?.mails ?? [] };
  const { unitTypes, departments, roles = ['leader'] } = before ?? {};
  return {
    roles,
    ...(unitTypes !== undefined && { unitTypes }),
    ...(departments !== undefined && { departments }),
  };
}

function blank({ tenant, person }: ChannelCaller, id: RoundId, now: string): Omit<Round, 'wave'> {
  return {
    ...{ tenant, id, host: person, coHosts: [], guests: false },
    ...{ kind: 'survey', title: '', set: { id: '', version: 1 }, privacy: 'confidential' },
    ...{ results: 'at-close', state: 'prepared', revision: 0, createdAt: now, changedAt: now },
  };
}
