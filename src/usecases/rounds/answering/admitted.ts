// Whether somebody may answer a round, by where they stand and what is known of them.
import {
  type AtTheDoor,
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
  const lately = await standingIn(deps, caller, { round });
  const first = whyNotAdmitted(round, { ...nothing, standing: lately });
  if (first === undefined) return undefined;
  const doors = where === 'personal' ? await doorsOf(deps, caller, round) : {};
  const byDoor = whyNotAdmitted(round, { ...nothing, ...doors, standing: lately });
  if (byDoor === undefined || lately !== 'absent') return byDoor;
  // Only whoever has no other door may have come to the place since.
  const standing = await standingIn(deps, caller, { round, afresh: 'afresh' });
  return whyNotAdmitted(round, { ...nothing, ...doors, standing });
}

async function doorsOf(
  deps: Deps,
  caller: ChannelCaller,
  round: Round,
): Promise<Pick<AtTheDoor, 'joined' | 'asked'>> {
  const { joined } = await deps.responses.doors({ tenant: round.tenant, round: round.id });
  return { joined: joined.includes(caller.person), asked: await isAsked(deps, caller, round) };
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
  const inPlace = await standingIn(deps, caller, { round });
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

/** By the members of the place, asked for at most five minutes ago, or anew. */
async function standingIn(
  { administrators }: Pick<Deps, 'administrators'>,
  caller: ChannelCaller,
  { round, afresh }: { readonly round: Round; readonly afresh?: 'afresh' },
): Promise<Standing> {
  const { tenant, place } = round;
  if (place === undefined) return 'absent';
  return standingOf(await administrators.roster(tenant, place, afresh), caller);
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
