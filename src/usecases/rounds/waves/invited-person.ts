// What somebody a wave was sent to does with its messages: answered, not now, no reminders.
import { answeredInvitation } from '../../../domain/delivery/invitation.ts';
import type { LedgerEntry } from '../../../domain/delivery/ledger.ts';
import type { Asked } from '../../../domain/round/given.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { PersonId, RoundId, TenantId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import type { PeopleStore } from '../../../ports/people-store.ts';
import type { ResponseStore } from '../../../ports/response-store.ts';
import type { RoundStore } from '../../../ports/round-store.ts';
import { type WithholdDeps, withhold } from '../../delivery/withhold.ts';
import { askedNow } from './who-answered.ts';

export interface InvitedPersonDeps {
  readonly people: Pick<PeopleStore, 'byId'>;
  readonly responses: Pick<ResponseStore, 'asked' | 'setReminded'>;
  readonly rounds: Pick<RoundStore, 'recent' | 'say'>;
}

interface Who {
  readonly tenant: TenantId;
  readonly person: PersonId;
}

/** Who they are among those asked; undefined when it was not sent to them. */
export async function askedAs(
  {
    people,
    responses,
  }: Pick<InvitedPersonDeps, 'people'> & {
    readonly responses: Pick<ResponseStore, 'asked'>;
  },
  { tenant, person }: Who,
  round: Pick<Round, 'id' | 'wave'>,
): Promise<Asked | undefined> {
  if (round.wave === undefined) return undefined;
  const asked = await responses.asked({ tenant, round: round.id });
  const own = asked.find((one) => one.person === person);
  if (own !== undefined) return own;
  const known = await people.byId(tenant, person);
  if (known === undefined) return undefined;
  return askedNow(asked, [known.value]).find((one) => one.known !== undefined);
}

/**
 * Closes what they have got of the wave in place, once their answers are in. In anonymous rounds
 * nothing is written: it would tell when they answered.
 */
export async function closeAnswered(
  deps: InvitedPersonDeps,
  { tenant, person }: Who,
  { round, at }: { readonly round: Round; readonly at: string },
): Promise<void> {
  if (round.wave === undefined || round.privacy === 'anonymous') return;
  const asked = await askedAs(deps, { tenant, person }, round);
  if (asked === undefined) return;
  await deps.rounds.say(tenant, answeredInvitation(round, { to: asked.id, at }));
}

export interface Unhurried {
  readonly round: Round;
  /** Whether they are reminded from now on. */
  readonly reminded: boolean;
  /** The next reminder, a day; absent when none is to come. */
  readonly next?: string;
}

/** Whether they want reminders of it: set when given, and told. One that waits is taken back. */
export async function remindMe(
  deps: InvitedPersonDeps & WithholdDeps,
  { tenant, person }: Who,
  given: { readonly round: RoundId; readonly wanted: boolean },
): Promise<Result<Unhurried, { readonly kind: 'not-found' }>> {
  const round = await deps.rounds.recent(tenant, given.round);
  if (round === undefined) return refused({ kind: 'not-found' });
  const asked = await askedAs(deps, { tenant, person }, round);
  if (asked === undefined) return refused({ kind: 'not-found' });
  await deps.responses.setReminded({ tenant, round: round.id }, person, given.wanted);
  const isReminder = ({ content }: LedgerEntry) =>
    content.kind === 'round-invitation' &&
    content.round === round.id &&
    content.reminder !== undefined;
  if (!given.wanted) await withhold(deps, tenant, { to: asked.id, what: isReminder });
  const next = round.wave?.reminders[round.wave.reminded];
  return ok({ round, reminded: given.wanted, ...(next !== undefined && { next }) });
}
