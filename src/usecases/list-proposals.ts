// Lists proposals of an area or with a status, or those that wait for somebody.
import { type WaitingKind, waitingOf } from '../domain/digest/waiting.ts';
import { assessmentOf, EXTENTS } from '../domain/proposal/assessment.ts';
import { batchNamed } from '../domain/proposal/batch-named.ts';
import { fieldsOf } from '../domain/proposal/fields.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import { OPEN_STATUSES, type Status } from '../domain/proposal/status.ts';
import type { AreaId, RoundId } from '../domain/shared/ids.ts';
import { LANGUAGES } from '../domain/shared/language.ts';
import type { Area, Register } from '../domain/shared/register.ts';
import { ok, type Result, refused } from '../domain/shared/result.ts';
import { dayOf } from '../domain/shared/time.ts';
import { lateBy } from '../domain/triage/late.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from './channel-access.ts';
import type { ChannelDeps } from './channel-deps.ts';
import { type Listed, pageOf } from './listed.ts';

export type ListProblem =
  | AccessProblem
  /** Neither an area, a status, a collection nor a batch. */
  | { readonly kind: 'unknown-list'; readonly typed: string };

export interface WantedList {
  /** An area by name or id, or a collection or batch by name. */
  readonly words: string;
  /** Set when the words are those of a status. */
  readonly status: Status | undefined;
  /** The words ask for what is assessed, by extent. */
  readonly trafficLight?: boolean;
  /** From 0. */
  readonly page: number;
}

/** What the words of a list were found to mean. */
export type ListSubject =
  | { readonly status: Status }
  | { readonly area: AreaId }
  | { readonly campaign: RoundId; readonly title: string }
  | { readonly batch: string; readonly title: string }
  | { readonly kind: 'traffic-light' };

/** Newest first; by extent the smallest first. */
export async function listProposals(
  deps: ChannelDeps,
  caller: ChannelCaller,
  wanted: WantedList,
): Promise<Result<Listed & { readonly of: ListSubject }, ListProblem>> {
  const access = await channelAccess(deps, caller, 'list');
  if (!access.ok) return access;
  const [register, all] = await Promise.all([
    deps.registry.register(caller.tenant),
    deps.projection.proposals(caller.tenant),
  ]);
  const { words } = wanted;
  const of = subjectOf(wanted, register) ?? campaignNamed(words, all) ?? batchOf(words, all);
  if (of === undefined) return refused({ kind: 'unknown-list', typed: wanted.words });
  const newest = all.filter((proposal) => isOf(proposal, of)).toReversed();
  const found = 'kind' in of ? newest.toSorted(byExtent) : newest;
  return ok({ ...pageOf(found, wanted.page), of });
}

/** Longest waiting first. */
export async function listWaiting(
  deps: ChannelDeps,
  caller: ChannelCaller,
  wanted: { readonly what: WaitingKind; readonly page: number },
): Promise<Result<Listed, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'list');
  if (!access.ok) return access;
  const [proposals, { deadlines }] = await Promise.all([
    deps.projection.proposals(caller.tenant),
    deps.registry.rules(caller.tenant),
  ]);
  const by = lateBy(dayOf(deps.clock.now()), deadlines, deps.calendar);
  return ok(pageOf(waitingOf(wanted.what, proposals, by), wanted.page));
}

function byExtent(one: Proposal, other: Proposal): number {
  return placeOf(one) - placeOf(other);
}

function placeOf(proposal: Proposal): number {
  return EXTENTS.indexOf(assessmentOf(proposal)?.extent ?? 'large');
}

function subjectOf(
  { words, status, trafficLight }: WantedList,
  register: Register,
): ListSubject | undefined {
  if (trafficLight) return { kind: 'traffic-light' };
  if (status !== undefined) return { status };
  const area = areaNamed(words, register.areas);
  return area && { area: area.id };
}

function isOf(proposal: Proposal, of: ListSubject): boolean {
  const { status, answers } = proposal;
  if ('kind' in of) {
    return OPEN_STATUSES.includes(status) && assessmentOf(proposal) !== undefined;
  }
  if ('campaign' in of) return proposal.campaign?.round === of.campaign;
  if ('batch' in of) return proposal.batch?.id === of.batch;
  return 'status' in of ? status === of.status : fieldsOf(answers).areas.includes(of.area);
}

/** The area by its whole name or id, else the one name that begins with the words or holds them. */
function areaNamed(words: string, areas: readonly Area[]): Area | undefined {
  const wanted = words.trim().toLocaleLowerCase('da');
  const names = (area: Area) =>
    [area.id, ...LANGUAGES.map((language) => area.name[language])].map((name) =>
      name.toLocaleLowerCase('da'),
    );
  const fitting = (fits: (name: string) => boolean) =>
    areas.filter((area) => names(area).some(fits));
  const [exact] = fitting((name) => name === wanted);
  if (exact) return exact;
  const [opening, ...more] = fitting((name) => name.startsWith(wanted));
  if (opening && more.length === 0) return opening;
  const [holding, ...others] = fitting((name) => name.includes(wanted));
  return others.length === 0 ? holding : undefined;
}

function batchOf(words: string, proposals: readonly Proposal[]): ListSubject | undefined {
  const found = batchNamed(words, proposals);
  return found && { batch: found.id, title: found.from };
}

/** The newest collection that is called this, or whose name alone begins with it. */
function campaignNamed(
  words: string,
  proposals: readonly Proposal[],
): Extract<ListSubject, { readonly campaign: RoundId }> | undefined {
  const wanted = words.trim().toLocaleLowerCase('da');
  if (wanted === '') return undefined;
  const titles = new Map(
    proposals.flatMap(({ campaign }) =>
      campaign ? [[campaign.round, campaign.title] as const] : [],
    ),
  );
  const fitting = (fits: (name: string) => boolean) =>
    [...titles].filter(([, title]) => fits(title.toLocaleLowerCase('da')));
  const exact = fitting((name) => name === wanted).at(-1);
  const opening = fitting((name) => name.startsWith(wanted));
  const [round, title] = exact ?? (opening.length === 1 ? opening[0] : undefined) ?? [];
  return round === undefined || title === undefined ? undefined : { campaign: round, title };
}
