// A station that is gathered: the open proposals of an area, or of a theme.
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import type { Station } from '../../../domain/round/workshop.ts';
import type { TenantId, ThemeId } from '../../../domain/shared/ids.ts';
import type { Named } from '../../../domain/shared/register.ts';
import { themeOf } from '../../../domain/theme/theme.ts';
import { sortedAs } from '../../../domain/triage/sorted-as.ts';
import type { WorkshopDeps } from './workshop-deps.ts';

/** As many proposals lie on one station. */
const MOST = 12;
const THEME = 'theme~';

/** A theme as it is chosen among the areas; no area of a register is called so. */
export function themeChoice(id: ThemeId): string {
  return `${THEME}${id}`;
}

/** `of` is an area or a theme; `empty` when nothing of it is open, undefined when there is none. */
export async function gatheredStation(
  { registry, themes }: Pick<WorkshopDeps, 'registry' | 'themes'>,
  given: { readonly tenant: TenantId; readonly of: string; readonly open: readonly Proposal[] },
): Promise<Station | 'empty' | undefined> {
  const { tenant, of, open } = given;
  if (of.startsWith(THEME)) {
    const all = await themes.all(tenant);
    const theme = all.find(({ id }) => themeChoice(id) === of);
    if (theme === undefined) return undefined;
    const mine = open.filter((one) => themeOf(one, [theme]) !== undefined);
    return stationOf(theme.name, mine, theme.lead);
  }
  const { areas } = await registry.register(tenant);
  const area = areas.find(({ id }) => id === of);
  if (area === undefined) return undefined;
  const mine = open.filter((one) => sortedAs(one).areas.includes(of));
  const station = stationOf(area.name.da, mine, area.owner);
  return station === 'empty' || station.owner === undefined ? station : { ...station, area: of };
}

function stationOf(
  title: string,
  proposals: readonly Proposal[],
  who: Named | undefined,
): Station | 'empty' {
  if (proposals.length === 0) return 'empty';
  const { name, mail } = who ?? {};
  const owner = mail === undefined ? name : `${name} <${mail}>`;
  return {
    id: '',
    title,
    proposals: proposals.slice(0, MOST).map(({ no }) => no),
    ...(owner !== undefined && { owner }),
  };
}
