// Publishes answers, one or many: each is a transaction of its own, and a repetition changes nothing.

import type { SendLack } from '../../domain/decision/lacks.ts';
import { publish, whyNotPublished } from '../../domain/decision/publish.ts';
import { answerOf } from '../../domain/decision/told-answer.ts';
import { told } from '../../domain/delivery/told.ts';
import { publishedOf } from '../../domain/proposal/decision.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Register } from '../../domain/shared/register.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import type { TriageRules } from '../../domain/triage/rules.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { readChallenge } from '../read-challenge.ts';
import { tryAgain } from '../try-again.ts';
import { promiseInitiative } from './promise-initiative.ts';

/** As many as are published by one press: a turn must not last. */
export const MOST_AT_ONCE = 40;

/** An answer at the version that was shown. */
export interface ShownAnswer {
  readonly no: ProposalNo;
  readonly version: number;
}

export type PublishedAnswer = { readonly no: ProposalNo } & (
  | { readonly kind: 'sent' }
  | { readonly kind: 'not-ready' | 'changed-since' | 'not-found' }
  /** The initiative it was to be a part of is over, or full. */
  | { readonly kind: 'not-running' }
  | { readonly kind: 'lacks'; readonly lacks: readonly SendLack[] }
);

type Deps = Pick<
  ChannelDeps,
  'people' | 'administrators' | 'grants' | 'registry' | 'proposals' | 'initiatives' | 'clock'
>;

interface Run extends Deps {
  readonly caller: ChannelCaller;
  readonly register: Register;
  readonly rules: TriageRules;
}

/** What became of each, in the order given; the first forty. */
export async function publishAnswers(
  deps: Deps,
  caller: ChannelCaller,
  shown: readonly ShownAnswer[],
): Promise<Result<readonly PublishedAnswer[], AccessProblem>> {
  const access = await channelAccess(deps, caller, 'publish');
  if (!access.ok) return access;
  const [register, rules] = await Promise.all([
    deps.registry.register(caller.tenant),
    deps.registry.rules(caller.tenant),
  ]);
  const run = { ...deps, caller, register, rules };
  const done: PublishedAnswer[] = [];
  // One after another: what is not reached is as it was, and the next press goes on with it.
  for (const one of shown.slice(0, MOST_AT_ONCE)) done.push(await publishOne(run, one));
  return ok(done);
}

async function publishOne(run: Run, { no, version }: ShownAnswer): Promise<PublishedAnswer> {
  const { caller, register, rules } = run;
  return tryAgain(async () => {
    const before = await run.proposals.proposal(caller.tenant, no);
    if (before === undefined) return { no, kind: 'not-found' };
    if (publishedOf(before.value)?.version === version) return { no, kind: 'sent' };
    const problem = whyNotPublished(before.value, version);
    if (problem !== undefined) return { no, ...problem };
    const now = run.clock.now().toISOString();
    const { decision } = before.value;
    if (decision !== undefined) {
      const promised = await promiseInitiative(run, before.value, { decision, register, now });
      if (!promised.ok) return { no, ...promised.problem };
    }
    const done = publish(before.value, version, { person: caller.person, now });
    if (!done.ok) return { no, ...done.problem };
    const { proposal, events, published } = done.value;
    const { workplaces } = await readChallenge(run, proposal);
    const news = answerOf(proposal, published, { register, words: rules.words, workplaces });
    const { formerDecisions = [] } = proposal;
    // Whoever presses: the same answer is published once.
    const written = await run.proposals.change(
      `publish-${no}-${formerDecisions.length}-${version}`,
      {
        proposal,
        events,
        before,
        says: told(proposal, news),
      },
    );
    return written === 'changed' ? written : { no, kind: 'sent' };
  });
}
