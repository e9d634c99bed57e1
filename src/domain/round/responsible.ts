// Who is to answer for the stations of a workshop, each once, with all of theirs.
import type { Named } from '../shared/register.ts';
import { namedOwner } from './station-owner.ts';
import type { Station } from './workshop.ts';

/** An area stands for its owner and substitute by the register. */
export type Responsible =
  | { readonly kind: 'owner'; readonly area: string }
  | { readonly kind: 'named'; readonly who: Named };

export interface Responsibility {
  readonly responsible: Responsible;
  readonly stations: readonly [Station, ...Station[]];
}

/** In the order of the stations; those nobody answers for are left to the host. */
export function responsibilities(stations: readonly Station[]): readonly Responsibility[] {
  const found = new Map<string, Responsibility>();
  for (const station of stations) {
    const responsible = responsibleFor(station);
    if (responsible === undefined) continue;
    const key = JSON.stringify(responsible);
    const before = found.get(key)?.stations ?? [];
    const [first = station, ...rest] = [...before, station];
    found.set(key, { responsible, stations: [first, ...rest] });
  }
  return [...found.values()];
}

/** The register counts before what the host wrote: it is who answers for the area now. */
function responsibleFor(station: Station): Responsible | undefined {
  if (station.area !== undefined) return { kind: 'owner', area: station.area };
  const who = namedOwner(station);
  return who === undefined ? undefined : { kind: 'named', who };
}
