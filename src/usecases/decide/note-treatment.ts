// Notes what a forum did with a proposal, by those who sort: hearings and preparing circles decide nothing.
import { findTreatment, type TreatProblem, treat } from '../../domain/decision/treat.ts';
import {
  checkTreatment,
  type TreatmentFault,
  type TypedTreatment,
} from '../../domain/decision/typed-treatment.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Register } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { TriageRules } from '../../domain/triage/rules.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { tryAgain } from '../try-again.ts';
import { keepTreated } from './treat-in-forum.ts';

export type TrailProblem = AccessProblem | { readonly kind: 'not-found' };

/** A proposal with its trail, and what a new line in it is chosen from. */
export interface Trail {
  readonly proposal: Proposal;
  readonly register: Register;
  readonly rules: TriageRules;
  readonly today: string;
}

export interface NotedTreatment {
  readonly no: ProposalNo | undefined;
  readonly typed: TypedTreatment;
  readonly notCpr: readonly string[];
}

type Deps = Pick<
  ChannelDeps,
  'people' | 'administrators' | 'grants' | 'registry' | 'proposals' | 'clock'
>;

/** The trail of a proposal, for administrators. */
export async function openTrail(
  deps: Deps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<Result<Trail, TrailProblem>> {
  const found = await read(deps, caller, no);
  if (!found.ok) return found;
  const { before, ...trail } = found.value;
  return ok({ ...trail, proposal: before.value });
}

/** The same note again is answered as if it were the first. */
export async function noteTreatment(
  deps: Deps,
  caller: ChannelCaller,
  { no, typed, notCpr }: NotedTreatment,
): Promise<
  Result<
    Trail,
    | TrailProblem
    | TreatProblem
    | { readonly kind: 'not-filled'; readonly faults: readonly TreatmentFault[] }
  >
> {
  return tryAgain(async () => {
    const found = await read(deps, caller, no);
    if (!found.ok) return found;
    const { before, ...trail } = found.value;
    const { register, rules, today } = trail;
    const forums = register.forums.map(({ id }) => id);
    const words = rules.words.map(({ id }) => id);
    const checked = checkTreatment(typed, { forums, words, today, notCpr });
    if (!checked.ok) return refused({ kind: 'not-filled', faults: checked.problem });
    const by = { person: caller.person, now: deps.clock.now().toISOString() };
    const treated = treat(before.value, checked.value, by);
    if (!treated.ok) return treated;
    const written = await keepTreated(deps, { ...treated.value, before });
    if (written === 'changed' || findTreatment(written, checked.value) === undefined) {
      return 'changed';
    }
    return ok({ ...trail, proposal: written });
  });
}

async function read(
  deps: Deps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<Result<Omit<Trail, 'proposal'> & { readonly before: Tagged<Proposal> }, TrailProblem>> {
  const access = await channelAccess(deps, caller, 'treat');
  if (!access.ok) return access;
  const [before, register, rules] = await Promise.all([
    no && deps.proposals.proposal(caller.tenant, no),
    deps.registry.register(caller.tenant),
    deps.registry.rules(caller.tenant),
  ]);
  if (before === undefined) return refused({ kind: 'not-found' });
  return ok({ before, register, rules, today: dayOf(deps.clock.now()) });
}
