// The whole course of a proposal for whoever is told of it: what was published, and what is under way.
import type { Sayer } from '../../domain/delivery/channel-news.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { Person } from '../../domain/people/person.ts';
import { publishedOf } from '../../domain/proposal/decision.ts';
import type { FeedEvent } from '../../domain/proposal/event.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { DecisionWord } from '../../domain/triage/rules.ts';
import type { InitiativeStore } from '../../ports/initiative-store.ts';
import type { RegistryStore } from '../../ports/registry-store.ts';
import { type ToldDeps, toldOne } from './told-one.ts';

export interface CourseDeps extends ToldDeps {
  readonly initiatives: Pick<InitiativeStore, 'all'>;
  readonly registry: ToldDeps['registry'] & Pick<RegistryStore, 'rules'>;
}

export interface Course {
  readonly proposal: Proposal;
  readonly as: Sayer;
  readonly history: readonly FeedEvent[];
  /** What is done about it; none before an answer was published. */
  readonly initiatives: readonly Initiative[];
  /** The municipality's words for what forums conclude. */
  readonly words: readonly DecisionWord[];
}

/** Undefined for whoever is not told of it: it does not exist for them. */
export async function showCourse(
  deps: CourseDeps,
  person: Person,
  no: ProposalNo,
): Promise<Course | undefined> {
  const { tenant } = person;
  const found = await toldOne(deps, person, { no, right: 'ask-back' });
  if (found === undefined) return undefined;
  const proposal = found.before.value;
  const [history, initiatives, rules] = await Promise.all([
    deps.proposals.history(tenant, no),
    isPublished(proposal) ? deps.initiatives.all(tenant) : [],
    deps.registry.rules(tenant),
  ]);
  return {
    proposal,
    as: found.as,
    history,
    initiatives: initiatives.filter(({ proposals }) => proposals.includes(no)),
    words: rules.words,
  };
}

/** Something was answered, now or before it was taken up again. */
function isPublished(proposal: Proposal): boolean {
  return publishedOf(proposal) !== undefined || (proposal.formerDecisions ?? []).length > 0;
}
