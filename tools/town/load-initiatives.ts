// Stores what the town does about its proposals, with the proposals it answers.
import type { Initiative } from '../../src/domain/initiative/initiative.ts';
import { fieldsOf } from '../../src/domain/proposal/fields.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { type HorizonGiven, readHorizon } from '../../src/domain/shared/horizon.ts';
import { asId, type InitiativeId, type TenantId } from '../../src/domain/shared/ids.ts';
import { addDays, dayOf, instantOf } from '../../src/domain/shared/time.ts';
import type { Stores } from '../../src/storage/index.ts';
import { TOWN_AREAS, type TownAreaId } from './town-areas.ts';
import { TOWN_INITIATIVES, type TownInitiative } from './town-initiatives.ts';
import { townMail } from './town-mail.ts';

/** They were begun so long ago, in days. */
const BEGUN_DAYS_AGO = 14;

/** Begun before: what is there stays as it is. */
export async function loadInitiatives(
  { initiatives }: Pick<Stores, 'initiatives'>,
  town: {
    readonly tenant: TenantId;
    readonly proposals: readonly Proposal[];
    readonly now: Date;
  },
): Promise<void> {
  for (const [index, given] of TOWN_INITIATIVES.entries()) {
    const id = asId<InitiativeId>(`town-${index}`);
    await initiatives.save(initiativeOf(given, { ...town, id }), undefined, []);
  }
}

function initiativeOf(
  { title, what, improvement, area, state, quartersAhead, answers }: TownInitiative,
  town: {
    readonly id: InitiativeId;
    readonly tenant: TenantId;
    readonly proposals: readonly Proposal[];
    readonly now: Date;
  },
): Initiative {
  const begun = instantOf(addDays(dayOf(town.now), -BEGUN_DAYS_AGO), '10:00');
  return {
    tenant: town.tenant,
    id: town.id,
    version: 1,
    title,
    what,
    improvement,
    state,
    horizon: quarterAhead(dayOf(town.now), quartersAhead),
    ...leadOf(area),
    area,
    proposals: town.proposals
      .filter((one) => answers.some((text) => fieldsOf(one.answers).challenge.startsWith(text)))
      .map(({ no }) => no),
    followers: [],
    milestones: [],
    realised: [],
    createdAt: begun,
    changedAt: begun,
    said: [],
  };
}

function leadOf(area: TownAreaId): Pick<Initiative, 'lead'> {
  const owner = TOWN_AREAS.find(({ id }) => id === area)?.owner;
  return owner === undefined ? {} : { lead: { name: owner, mail: townMail(owner) } };
}

/** The quarter so many after the one of the day. */
function quarterAhead(day: string, ahead: number): HorizonGiven {
  const [year = '', month = ''] = day.split('-');
  const quarter = Math.floor((Number(month) - 1) / 3) + ahead;
  const text = `${(quarter % 4) + 1}. kvartal ${Number(year) + Math.floor(quarter / 4)}`;
  const horizon = readHorizon(text);
  if (horizon === undefined) throw new Error(`${text} is no quarter`);
  return { ...horizon, text };
}
