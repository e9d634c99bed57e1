// Whether somebody may answer a round, by where they stand and what is known of them.
import {
  type NotAdmitted,
  type Standing,
  whyNotAdmitted,
} from '../../../domain/round/admitting.ts';
import { withJoined } from '../../../domain/round/doors.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { Roster } from '../../administrators.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import type { RoundDeps } from '../round-deps.ts';

type Deps = Pick<RoundDeps, 'administrators' | 'responses' | 'people'>;

/**
 * Why the caller may not answer; undefined when they may. In the place of the round its members are
 * asked for only where guests are kept out; elsewhere nothing is asked about whoever has `begun`.
 */
export async function notAdmitted(
  deps: Deps,
  caller: ChannelCaller,
  { round, begun }: { readonly round: Round; readonly begun: boolean },
): Promise<NotAdmitted | undefined> {
  const where = whereIs(caller, round);
  const nothing = { where, begun, joined: false, asked: false } as const;
  if (where === 'elsewhere') return whyNotAdmitted(round, { ...nothing, standing: 'unknown' });
  if (where === 'place' && round.guests) return undefined;
  const standing = await standingIn(deps, caller, round);
  const first = whyNotAdmitted(round, { ...nothing, standing });
  if (first === undefined || where === 'place') return first;
  const at = { tenant: round.tenant, round: round.id };
  const { joined } = await deps.responses.doors(at);
  const known = {
    joined: joined.includes(caller.person),
    asked: await isAsked(deps, caller, round),
  };
  return whyNotAdmitted(round, { ...nothing, ...known, standing });
}

/**
 * Lets somebody in who named the code of the round in their own chat, for good. Whoever comes from
 * outside is told by their own chat, when they are not in the place of the round.
 */
export async function joinByCode(
  deps: Pick<Deps, 'administrators' | 'responses'>,
  caller: ChannelCaller,
  round: Round,
): Promise<NotAdmitted | undefined> {
  const inPlace = await standingIn(deps, caller, round);
  const standing =
    inPlace === 'member' || inPlace === 'guest'
      ? inPlace
      : standingOf(await deps.administrators.roster(caller.tenant, caller.place), caller);
  if (standing === 'unknown' && !round.guests) return 'members-unknown';
  const refusal = whyNotAdmitted(round, {
    where: 'personal',
    standing,
    begun: false,
    joined: true,
    asked: false,
  });
  if (refusal !== undefined) return refusal;
  const at = { tenant: round.tenant, round: round.id };
  await deps.responses.changeDoors(at, (doors) => withJoined(doors, caller.person));
  return undefined;
}

function whereIs({ place }: ChannelCaller, round: Round): 'place' | 'personal' | 'elsewhere' {
  if (place.kind === 'personal') return 'personal';
  return place.conversation === round.place?.conversation ? 'place' : 'elsewhere';
}

/** By the members of the place, asked for at most five minutes ago; anew for whoever is not among them. */
async function standingIn(
  { administrators }: Pick<Deps, 'administrators'>,
  caller: ChannelCaller,
  { tenant, place }: Round,
): Promise<Standing> {
  if (place === undefined) return 'absent';
  const known = standingOf(await administrators.roster(tenant, place), caller);
  if (known !== 'absent') return known;
  return standingOf(await administrators.roster(tenant, place, 'afresh'), caller);
}

function standingOf(roster: Roster, { entra }: ChannelCaller): Standing {
  if (typeof roster === 'string') return 'unknown';
  const member = roster.find((one) => one.entra === entra);
  if (member === undefined) return 'absent';
  return member.guest ? 'guest' : 'member';
}

/** True for somebody a wave was sent to, though nobody knew them yet but by their mail. */
async function isAsked(
  { responses, people }: Deps,
  { person, entra }: ChannelCaller,
  { tenant, id, wave }: Round,
): Promise<boolean> {
  if (wave === undefined) return false;
  const asked = await responses.asked({ tenant, round: id });
  if (asked.some((one) => one.person === person)) return true;
  const mail = (await people.byEntra(tenant, entra))?.value.mail?.toLowerCase();
  return mail !== undefined && asked.some((one) => one.mail?.toLowerCase() === mail);
}
