// What came of proposals since a day: each in one group, with what was promised and what it gave.
import type { Holder } from '../proposal/proposal.ts';
import { STATUSES } from '../proposal/status.ts';
import { dayOf } from '../shared/time.ts';
import { type BenefitSums, benefitSums } from './benefit-sums.ts';
import type { PaperProposal } from './paper-proposal.ts';
import { answers, promisesOf, settledIn, type ToldPromise } from './promises.ts';
import { lateSince, type StatusGroup, statusGroup } from './status-group.ts';
import type { PaperInitiative, PaperStock } from './stock.ts';

export interface StatusLine {
  readonly proposal: PaperProposal;
  readonly group: StatusGroup;
  /** Those that answer it. */
  readonly initiatives: readonly PaperInitiative[];
  /** The day it was promised for, when that has passed. */
  readonly lateSince?: string;
}

/** Whoever has proposals that are not answered yet, longest overdue first. */
export interface StatusWait {
  readonly holder: Holder;
  readonly count: number;
  /** The earliest day one of them is to be answered by. */
  readonly dueOn?: string;
  readonly overdue: number;
}

export interface StatusSince {
  /** Days. */
  readonly since: string;
  readonly on: string;
  /** In number order. */
  readonly lines: readonly StatusLine[];
  readonly counts: Readonly<Record<StatusGroup, number>>;
  /** Initiatives that answer one of them. */
  readonly initiatives: readonly PaperInitiative[];
  /** Settled since the day, in the order of their days. */
  readonly promises: readonly ToldPromise[];
  readonly benefit: BenefitSums;
  /** In use beside the workplaces that asked for it. */
  readonly spread: readonly PaperInitiative[];
  readonly waits: readonly StatusWait[];
  /** How many of those who were asked say that it is solved for them. */
  readonly judged: { readonly yes: number; readonly partly: number; readonly no: number };
}

/** True for one that was not over when the day came, or over since: what a status is about. */
export function isOfStatus(
  { status, changedAt }: Pick<PaperProposal, 'status' | 'changedAt'>,
  since: string,
): boolean {
  return !STATUSES[status].final || dayOf(changedAt) >= since;
}

/** The status of everything in the stock; `since` is the day it was asked for with, or today. */
export function statusSince(
  stock: Pick<PaperStock, 'wanted' | 'on' | 'proposals' | 'initiatives'>,
): StatusSince {
  const { on, proposals } = stock;
  const { since = on } = stock.wanted.scope;
  const initiatives = stock.initiatives.filter((one) =>
    proposals.some((proposal) => answers(one, proposal)),
  );
  const lines = proposals.map((one) => lineOf(one, initiatives, on));
  return {
    since,
    on,
    lines,
    counts: countsOf(lines),
    initiatives,
    promises: settledIn(promisesOf(proposals, initiatives, on), { since, on }).toSorted(
      (one, other) => order(one.settledOn ?? '', other.settledOn ?? ''),
    ),
    benefit: benefitSums(initiatives, proposals),
    spread: initiatives.filter(({ spread = [] }) => spread.length > 0),
    waits: waitsOf(lines, on),
    judged: judgedIn(proposals),
  };
}

function lineOf(proposal: PaperProposal, all: readonly PaperInitiative[], on: string): StatusLine {
  const initiatives = all.filter((one) => answers(one, proposal));
  const group = statusGroup(proposal, initiatives, on);
  const late = group === 'late' ? lateSince(proposal, initiatives, on) : undefined;
  return { proposal, group, initiatives, ...(late !== undefined && { lateSince: late }) };
}

function countsOf(lines: readonly StatusLine[]): Readonly<Record<StatusGroup, number>> {
  const counts = { ...NOTHING };
  for (const { group } of lines) counts[group] += 1;
  return counts;
}

const NOTHING: Record<StatusGroup, number> = {
  done: 0,
  'under-way': 0,
  late: 0,
  planned: 0,
  forum: 0,
  waiting: 0,
  answered: 0,
  'not-carried-out': 0,
};

/** The groups of what nobody has answered yet. */
const OPEN_GROUPS: readonly StatusGroup[] = ['forum', 'waiting'];

function waitsOf(lines: readonly StatusLine[], on: string): readonly StatusWait[] {
  const waits = new Map<string, PaperProposal[]>();
  for (const { group, proposal } of lines) {
    if (!OPEN_GROUPS.includes(group)) continue;
    const key = JSON.stringify(proposal.holder);
    waits.set(key, [...(waits.get(key) ?? []), proposal]);
  }
  return [...waits.values()]
    .flatMap((those) => waitOf(those, on))
    .toSorted(
      (one, other) => order(one.dueOn ?? LAST, other.dueOn ?? LAST) || other.count - one.count,
    );
}

/** After every day there is. */
const LAST = '9999-12-31';

function waitOf(those: readonly PaperProposal[], on: string): readonly StatusWait[] {
  const [first] = those;
  if (first === undefined) return [];
  const days = those.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  const [dueOn] = days;
  return [
    {
      holder: first.holder,
      count: those.length,
      ...(dueOn !== undefined && { dueOn }),
      overdue: days.filter((day) => day < on).length,
    },
  ];
}

function judgedIn(proposals: readonly PaperProposal[]) {
  const sum = (degree: 'yes' | 'partly' | 'no') =>
    proposals.reduce((all, { judged }) => all + (judged?.[degree] ?? 0), 0);
  return { yes: sum('yes'), partly: sum('partly'), no: sum('no') };
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
