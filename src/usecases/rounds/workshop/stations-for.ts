// Which stations of a workshop somebody may answer for.
import { isOwnerOf } from '../../../domain/round/station-owner.ts';
import { postsOf } from '../../../domain/shared/posts.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import type { WorkshopDeps, WorkshopRound } from './workshop-deps.ts';

/**
 * Ids of stations whose area they are the owner or substitute of by the register; of the others, those
 * the host wrote them for.
 */
export async function stationsFor(
  { people, registry }: Pick<WorkshopDeps, 'people' | 'registry'>,
  { tenant, entra, name }: ChannelCaller,
  { workshop }: WorkshopRound,
): Promise<readonly string[]> {
  const [register, known] = await Promise.all([
    registry.register(tenant),
    people.byEntra(tenant, entra),
  ]);
  const mail = known?.value.mail;
  const who = { name, ...(mail !== undefined && { mail }) };
  const { owns } = postsOf(register, who);
  return workshop.stations
    .filter((station) =>
      station.area === undefined
        ? isOwnerOf(station, who)
        : owns.some((area) => area === station.area),
    )
    .map(({ id }) => id);
}
