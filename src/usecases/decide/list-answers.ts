// The answers that are ready, and whom they would be told, found as the relay finds them.
import { answerOf } from '../../domain/decision/told-answer.ts';
import type { Recipient } from '../../domain/delivery/queued.ts';
import { told } from '../../domain/delivery/told.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { makeRecipients } from '../delivery/recipients.ts';
import { MOST_AT_ONCE, type ShownAnswer } from './publish-answers.ts';
import { type ReadyAnswer, readyAnswers } from './ready-answers.ts';

/** People, each counted once however many answers they get. */
export interface Telling {
  readonly proposers: number;
  /** Those who experience it too, and proposed none of them. */
  readonly others: number;
  /** Names of those among them who get no messages; an empty one is not known. */
  readonly unreached: readonly string[];
}

export interface AnswerList {
  readonly answers: readonly ReadyAnswer[];
  /** Those that can be sent now: at most as many as one press sends. */
  readonly sendable: readonly ReadyAnswer[];
  /** Whom those would be told. */
  readonly telling: Telling;
}

type Deps = Pick<
  ChannelDeps,
  'people' | 'administrators' | 'grants' | 'registry' | 'proposals' | 'projection' | 'clock'
>;

/** For whoever may publish; with `only`, what can be sent is among those that were shown. */
export async function listAnswers(
  deps: Deps,
  caller: ChannelCaller,
  only?: readonly ShownAnswer[],
): Promise<Result<AnswerList, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'publish');
  if (!access.ok) return access;
  const answers = readyAnswers(await deps.projection.proposals(caller.tenant));
  const isWanted = ({ proposal }: ReadyAnswer) =>
    only === undefined || only.some(({ no }) => no === proposal.no);
  const sendable = answers
    .filter((one) => one.lacks.length === 0 && isWanted(one))
    .slice(0, MOST_AT_ONCE);
  return ok({ answers, sendable, telling: await tellingOf(deps, caller, sendable) });
}

/** Writes nothing. */
async function tellingOf(
  deps: Deps,
  { tenant }: ChannelCaller,
  answers: readonly ReadyAnswer[],
): Promise<Telling> {
  const recipients = makeRecipients(deps, tenant);
  const [register, rules] = await Promise.all([
    deps.registry.register(tenant),
    deps.registry.rules(tenant),
  ]);
  const proposers = new Map<string, Recipient>();
  const others = new Map<string, Recipient>();
  for (const { proposal, decision } of answers) {
    const news = answerOf(proposal, decision, { register, words: rules.words });
    for (const { audience } of told(proposal, news)) {
      const into = audience.kind === 'endorsers' ? others : proposers;
      for (let after: string | undefined, more = true; more; more = after !== undefined) {
        const page = await recipients.page(audience, 'case', after);
        for (const one of page.recipients) into.set(one.to, one);
        after = page.next;
      }
    }
  }
  for (const to of proposers.keys()) others.delete(to);
  const all = [...proposers.values(), ...others.values()];
  const unreached = all.filter(({ blocked }) => blocked !== undefined);
  const people = await Promise.all(
    unreached.map(({ person }) => person && deps.people.byId(tenant, person)),
  );
  return {
    proposers: proposers.size,
    others: others.size,
    unreached: people.map((person) => person?.value.name ?? ''),
  };
}
