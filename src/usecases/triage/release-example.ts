// Somebody of the administration releases an example of a proposal, so that papers may quote it.

import { fieldsOf } from '../../domain/proposal/fields.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal, ReleasedExample } from '../../domain/proposal/proposal.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { cleanText } from '../../domain/shared/typed-text.ts';
import { namesIn } from '../../domain/triage/names-in-text.ts';
import {
  EXAMPLE_MAX,
  needsAgreement,
  type ReleaseProblem,
  releaseExample as release,
  takeBackExample as takeBack,
} from '../../domain/triage/release.ts';
import { type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { readChallenge } from '../read-challenge.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { type ChangeOneDeps, type ChangeOneProblem, changeOne } from './change-one.ts';

type Deps = ChangeOneDeps & Pick<ChannelDeps, 'registry'>;

export interface ExampleChoices {
  /** What was written, each text once: the proposer's own first, then that of others, oldest first. */
  readonly sources: readonly string[];
  readonly released?: ReleasedExample;
  /** Somebody of those wrote for the team alone. */
  readonly needsAgreement: boolean;
}

export interface ExampleGiven {
  readonly no: ProposalNo | undefined;
  readonly text: string;
  /** When the example was released that was in view; empty for none. */
  readonly seen: string;
  readonly agreed: boolean;
  /** What looks like a CPR number, or like a name, is none. */
  readonly notCpr: boolean;
  readonly notNames: boolean;
}

export type ExampleProblem =
  | ChangeOneProblem
  | TextProblem
  | ReleaseProblem
  | { readonly kind: 'not-agreed' }
  /** `sure` for a whole name of a person, which must go. */
  | { readonly kind: 'names'; readonly found: readonly string[]; readonly sure: boolean };

/** What an example can be made of. */
export async function exampleChoices(
  deps: Deps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<Result<ExampleChoices, ChangeOneProblem>> {
  const read = await written(deps, caller, no);
  if (!read.ok) return read;
  const { main, children, examples } = read.value;
  const { challenge, wish } = fieldsOf(main.answers);
  const texts = [challenge, wish ?? '', ...examples.map(({ text }) => text)];
  return ok({
    sources: [...new Set(texts.map((text) => text.trim()).filter(Boolean))],
    needsAgreement: needsAgreement([main, ...children]),
    ...(main.example && { released: main.example }),
  });
}

/** Refused where a name or a number stands in it, or where whoever wrote it has not agreed. */
export async function releaseExample(
  deps: Deps,
  caller: ChannelCaller,
  given: ExampleGiven,
): Promise<Result<Proposal, ExampleProblem>> {
  const read = await written(deps, caller, given.no);
  if (!read.ok) return read;
  const text = cleanText(given.text).trim();
  const problem =
    problemWith(text, given.notCpr, EXAMPLE_MAX) ??
    (await nameProblem(deps, read.value, { text, notNames: given.notNames }));
  if (problem !== undefined) return refused(problem);
  const { main, children } = read.value;
  const { agreed, no, seen } = given;
  if (needsAgreement([main, ...children]) && !agreed) return refused({ kind: 'not-agreed' });
  return changeOne(deps, caller, {
    no,
    right: 'release',
    name: 'release',
    decide: (proposal, by) => release(proposal, { text, seen, agreed }, by),
  });
}

/** Nothing of it is quoted from now on. */
export function takeBackExample(
  deps: Deps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<Result<Proposal, ChangeOneProblem>> {
  return changeOne(deps, caller, {
    no,
    right: 'release',
    name: 'take-back',
    decide: (proposal, by) => ok(takeBack(proposal, by)),
  });
}

interface Written extends Awaited<ReturnType<typeof readChallenge>> {
  readonly main: Proposal;
}

async function written(
  deps: Deps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<Result<Written, ChangeOneProblem>> {
  const access = await channelAccess(deps, caller, 'release');
  if (!access.ok) return access;
  const stored = no && (await deps.proposals.proposal(caller.tenant, no));
  if (stored === undefined) return refused({ kind: 'not-found' });
  return ok({ main: stored.value, ...(await readChallenge(deps, stored.value)) });
}

async function nameProblem(
  { people, registry }: Deps,
  { main, children }: Written,
  { text, notNames }: { readonly text: string; readonly notNames: boolean },
): Promise<ExampleProblem | undefined> {
  const { tenant } = main;
  const writers = await Promise.all(
    [main, ...children].map(({ proposer }) => people.byId(tenant, proposer)),
  );
  const names = writers.flatMap((one) => one?.value.name ?? []);
  const found = namesIn(text, await registry.register(tenant), names);
  if (found.people.length > 0) return { kind: 'names', found: found.people, sure: true };
  if (notNames || found.likely.length === 0) return undefined;
  return { kind: 'names', found: found.likely, sure: false };
}
