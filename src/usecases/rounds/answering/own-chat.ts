// From a room to a person's own chat: where a card has no room for one more, and for whoever would rather.

import type { Content } from '../../../domain/delivery/message.ts';
import { leadContent, ownEntrance } from '../../../domain/delivery/round-messages.ts';
import { withView } from '../../../domain/round/doors.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import type { RoundDeps } from '../round-deps.ts';

/** `unknown`: we never wrote with the person, so they must begin. */
export type OwnChat = 'sent' | 'unknown';

/** Whether the caller has, or now gets, a view of their own of the shared card; there are only so many. */
export async function hasView(
  { responses }: Pick<RoundDeps, 'responses'>,
  { person, place }: ChannelCaller,
  { tenant, id }: Round,
): Promise<boolean> {
  if (place.kind === 'personal') return true;
  const at = { tenant, round: id };
  const { seen } = await responses.changeDoors(at, (doors) => withView(doors, person));
  return seen.includes(person);
}

/** Sends the way in to the person's own chat; the same press sends it once. */
export function roundToOwnChat(
  deps: Pick<RoundDeps, 'rounds' | 'people'>,
  caller: ChannelCaller,
  { round, press }: { readonly round: Round; readonly press: string },
): Promise<OwnChat> {
  return toOwnChat(deps, caller, { content: ownEntrance(round), press });
}

/** The same for whoever leads it: the room's own card is edited while they would work on it. */
export function leadToOwnChat(
  deps: Pick<RoundDeps, 'rounds' | 'people'>,
  caller: ChannelCaller,
  { round, press }: { readonly round: Round; readonly press: string },
): Promise<OwnChat> {
  return toOwnChat(deps, caller, { content: leadContent(round), press });
}

/** The same for whoever wants to write a proposal. */
export function proposalToOwnChat(
  deps: Pick<RoundDeps, 'rounds' | 'people'>,
  caller: ChannelCaller,
  press: string,
): Promise<OwnChat> {
  return toOwnChat(deps, caller, { content: { kind: 'write-proposal' }, press });
}

async function toOwnChat(
  { rounds, people }: Pick<RoundDeps, 'rounds' | 'people'>,
  { tenant, person, entra }: ChannelCaller,
  { content, press }: { readonly content: Content; readonly press: string },
): Promise<OwnChat> {
  const known = await people.byEntra(tenant, entra);
  if (known?.value.place === undefined || known.value.unreachable !== undefined) return 'unknown';
  const audience = { kind: 'person', person } as const;
  await rounds.say(tenant, [
    { audience, content, thread: { id: `own~${person}~${press}`, revision: 1 } },
  ]);
  return 'sent';
}
