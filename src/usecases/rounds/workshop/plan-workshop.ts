// A host plans a workshop: kept for later, opened where they stand, or changed before it is opened.
import type { Place } from '../../../domain/delivery/place.ts';
import type { ProposalNo } from '../../../domain/proposal/number.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { STATUSES } from '../../../domain/proposal/status.ts';
import { titleOf } from '../../../domain/proposal/title.ts';
import type { Round } from '../../../domain/round/round.ts';
import {
  type ReadWorkshop,
  readWorkshop,
  STATIONS_MAX,
  type TypedWorkshop,
  type WorkshopFault,
} from '../../../domain/round/typed-workshop.ts';
import { preparedWorkshop, type Station } from '../../../domain/round/workshop.ts';
import type { PersonId, RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import { dayOf, isoOf, yearOf } from '../../../domain/shared/time.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { searchPeople } from '../../roles/find-people.ts';
import { type RoundPlan, type StartProblem, startRound } from '../start-round.ts';
import { ledBy } from './find-workshop.ts';
import { gatheredStation } from './gathered-station.ts';
import { withArea } from './station-area.ts';
import type { WorkshopDeps } from './workshop-deps.ts';

const WORKSHOP_SET = 'workshop';

export type PlanFault =
  | WorkshopFault
  /** A number that is no open proposal; an area or a theme that has none. */
  | { readonly field: 'stations'; readonly kind: 'no-proposal' | 'empty-area' }
  /** Nobody we know is called that, or several are. */
  | { readonly field: 'coHost'; readonly kind: 'nobody-found' | 'several-found' };

export interface PlanForm {
  readonly typed: TypedWorkshop;
  /** Open proposals of this area, or of a theme, make a station of their own; empty for none. */
  readonly area: string;
}

export type PlanProblem =
  | { readonly kind: 'not-filled'; readonly faults: readonly PlanFault[] }
  | { readonly kind: 'not-found' | 'not-host' | 'not-now' }
  /** Somebody else has changed it since the form was shown. */
  | { readonly kind: 'changed'; readonly round: Round };

/** Made once, however often the form is sent: `operation` names it. */
export async function planWorkshop(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  form: PlanForm & {
    /** Name or mail of who leads it too; empty for nobody. */
    readonly coHost?: string;
    readonly operation: string;
    readonly place?: Place;
  },
): Promise<Result<Round, PlanProblem | StartProblem>> {
  const [read, coHost] = await Promise.all([
    readPlan(deps, caller, form),
    coHostNamed(deps, caller, form.coHost ?? ''),
  ]);
  if (!read.ok || typeof coHost === 'string') {
    const missing = typeof coHost === 'string' ? [{ field: 'coHost', kind: coHost } as const] : [];
    const faults = [...(read.ok ? [] : read.problem), ...missing];
    return refused({ kind: 'not-filled', faults });
  }
  const { id, version } = await deps.sets.latest(caller.tenant, WORKSHOP_SET);
  const { operation, place } = form;
  return startRound(deps, caller, {
    plan: { ...planOf(read.value), set: { id, version }, coHosts: coHost },
    operation,
    ...(place !== undefined && { place }),
  });
}

/** The one person the words fit beside the host; nobody without words. */
async function coHostNamed(
  { people }: Pick<WorkshopDeps, 'people'>,
  { tenant, person }: ChannelCaller,
  words: string,
): Promise<readonly PersonId[] | 'nobody-found' | 'several-found'> {
  if (words.trim() === '') return [];
  const found = await searchPeople(people, tenant, words);
  const [first, ...more] = found.people.filter(({ id }) => id !== person);
  if (first === undefined) return 'nobody-found';
  return more.length > 0 || found.more ? 'several-found' : [first.id];
}

/** Of a workshop that is not opened yet; the same form sent twice is kept once. */
export async function changePlan(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  form: PlanForm & { readonly round: RoundId; readonly revision: number },
): Promise<Result<Round, PlanProblem>> {
  const led = await ledBy(deps, caller, form.round);
  if (!led.ok) return led;
  const { value: round, tag } = led.value;
  if (round.state !== 'prepared') return refused({ kind: 'not-now' });
  const read = await readPlan(deps, caller, form);
  if (!read.ok) return refused({ kind: 'not-filled', faults: read.problem });
  const { set } = round;
  const revision = form.revision + 1;
  const next = { ...round, ...planOf(read.value), set, revision };
  if (round.revision === revision && JSON.stringify(next) === JSON.stringify(round)) {
    return ok(round);
  }
  if (round.revision !== form.revision) return refused({ kind: 'changed', round });
  const changed = { ...next, changedAt: isoOf(deps.clock.now()) };
  const saved = await deps.rounds.save(changed, tag, []);
  return saved === 'changed' ? changePlan(deps, caller, form) : ok(saved.value);
}

function planOf({ title, guests, plan }: ReadWorkshop): Omit<RoundPlan, 'set'> {
  return {
    kind: 'workshop',
    title,
    privacy: 'named',
    results: 'at-close',
    guests,
    workshop: preparedWorkshop(plan),
  };
}

async function readPlan(
  deps: WorkshopDeps,
  { tenant }: ChannelCaller,
  { typed, area }: PlanForm,
): Promise<Result<ReadWorkshop, readonly PlanFault[]>> {
  const thisYear = yearOf(dayOf(deps.clock.now()));
  const known = await deps.projection.lately(tenant);
  const open = known.filter(({ status }) => !STATUSES[status].final);
  const ofArea = area === '' ? undefined : await gatheredStation(deps, { tenant, of: area, open });
  if (ofArea === 'empty') return refused([{ field: 'stations', kind: 'empty-area' }]);
  // An area or a theme alone is enough: its station stands where none was typed.
  const lines =
    ofArea !== undefined && typed.stations.trim() === '' ? ofArea.title : typed.stations;
  const read = readWorkshop({ ...typed, stations: lines }, thisYear);
  if (!read.ok) return read;
  const byNo = new Map(open.map((one) => [one.no, one]));
  const written = lines === typed.stations ? read.value.plan.stations : [];
  if (written.some(({ proposals }) => proposals.some((no) => !byNo.has(no)))) {
    return refused([{ field: 'stations', kind: 'no-proposal' }]);
  }
  const { areas } = await deps.registry.register(tenant);
  const named = written.map((station) => withArea(withTitle(station, byNo), byNo, areas));
  const all = ofArea === undefined ? named : [...named, ofArea];
  if (all.length > STATIONS_MAX) return refused([{ field: 'stations', kind: 'too-many' }]);
  const stations = all.map((station, at) => ({ ...station, id: `s${at + 1}` }));
  return ok({ ...read.value, plan: { ...read.value.plan, stations } });
}

/** A station that only names a proposal is called by it. */
function withTitle(station: Station, byNo: ReadonlyMap<ProposalNo, Proposal>): Station {
  const [first] = station.proposals;
  const proposal = first === undefined ? undefined : byNo.get(first);
  return station.title === '' && proposal !== undefined
    ? { ...station, title: titleOf(proposal) }
    : station;
}
