// Finds out which area the proposals of a station belong to, whose owner is to answer for it.
import type { ProposalNo } from '../../../domain/proposal/number.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { namedOwner } from '../../../domain/round/station-owner.ts';
import type { Station } from '../../../domain/round/workshop.ts';
import type { Area } from '../../../domain/shared/register.ts';
import { isSame, type Somebody } from '../../../domain/shared/register-lookup.ts';
import { sortedAs } from '../../../domain/triage/sorted-as.ts';

/**
 * The station with its area where all its proposals are of one, and with its owner where the host wrote
 * nobody. Somebody else whom the host wrote answers for it themselves.
 */
export function withArea(
  station: Station,
  byNo: ReadonlyMap<ProposalNo, Proposal>,
  areas: readonly Area[],
): Station {
  const found = station.proposals.map((no) => {
    const proposal = byNo.get(no);
    return proposal === undefined ? [] : sortedAs(proposal).areas;
  });
  const [first = []] = found;
  const shared = first.filter((id) => found.every((ids) => ids.includes(id)));
  const area = areas.find(({ id }) => shared.length === 1 && shared[0] === id);
  if (area?.owner === undefined) return station;
  const written = namedOwner(station);
  if (written !== undefined && !speaksFor(area, written)) return station;
  const { name, mail } = area.owner;
  const owner = mail === undefined ? name : `${name} <${mail}>`;
  return { ...station, owner: station.owner ?? owner, area: area.id };
}

function speaksFor({ owner, substitute }: Area, who: Somebody): boolean {
  return isSame(owner, who) || isSame(substitute, who);
}
