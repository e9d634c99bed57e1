// Hides personal data in every text of a proposal, for good: looked at first, then done.
import type { Endorsement } from '../../domain/proposal/endorse.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { seenLength } from '../../domain/shared/typed-text.ts';
import { type KeepingHide, keepingHide, passagesIn } from '../../domain/triage/hidden-words.ts';
import {
  hideInEndorsement,
  hideInProposal,
  redactedEvent,
  textFields,
  textsOf,
} from '../../domain/triage/redact.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { tryAgain } from '../try-again.ts';
import { countCopies, hideInCopies } from './hide-in-copies.ts';
import { noteHidden } from './note-hidden.ts';

/** Longest list of words, in characters. */
export const HIDE_MAX = 300;

type Deps = Pick<
  ChannelDeps,
  | 'people'
  | 'administrators'
  | 'grants'
  | 'clock'
  | 'proposals'
  | 'sets'
  | 'ids'
  | 'audit'
  | 'initiatives'
  | 'copies'
  | 'erasures'
  | 'rounds'
  | 'workshops'
  | 'roundTexts'
>;

export type RedactProblem =
  | AccessProblem
  | { readonly kind: 'not-found' }
  | { readonly kind: 'required' | 'too-long' | 'nothing-found' };

export interface Redaction {
  /** Texts in which something is hidden, as they will look. */
  readonly texts: readonly string[];
  /** How many places are hidden in all versions and in what others wrote. */
  readonly places: number;
}

export interface Redacted {
  readonly proposal: Proposal;
  /** Messages that were on their way out meanwhile, and are not rewritten. */
  readonly busy: number;
}

interface Given {
  readonly no: ProposalNo | undefined;
  /** Words and passages, one on each line. */
  readonly words: string;
}

/** Whether the caller may at all. */
export async function mayRedact(
  deps: Deps,
  caller: ChannelCaller,
): Promise<Result<unknown, AccessProblem>> {
  return channelAccess(deps, caller, 'redact');
}

/** What would be hidden, and how it would look. */
export async function lookAtRedaction(
  deps: Deps,
  caller: ChannelCaller,
  given: Given,
): Promise<Result<Redaction, RedactProblem>> {
  const read = await ready(deps, caller, given);
  if (!read.ok) return read;
  const { before, hide, texts } = read.value;
  const hit = [...new Set(texts)].filter((text) => hide.count(text) > 0);
  const places = texts.reduce((sum, text) => sum + hide.count(text), 0);
  if (places > 0) return ok({ texts: hit.map(hide), places });
  // What a crash left of an earlier time.
  const copies = await countCopies(deps, before.value, hide);
  return copies === 0 ? refused({ kind: 'nothing-found' }) : ok({ texts: [], places: copies });
}

/**
 * Hides it in the proposal, and then wherever its words were copied to. The same again changes
 * nothing; what a crash left half done is finished by a repetition. Drafts in which the proposer
 * changes it hold the old words, so they go.
 */
export function redactProposal(
  deps: Deps,
  caller: ChannelCaller,
  given: Given,
): Promise<Result<Redacted, RedactProblem>> {
  return tryAgain(() => redactOnce(deps, caller, given));
}

async function redactOnce(
  deps: Deps,
  caller: ChannelCaller,
  given: Given,
): Promise<Result<Redacted, RedactProblem> | 'changed'> {
  const read = await ready(deps, caller, given);
  if (!read.ok) return read;
  const { before, hide, seen, texts, fields } = read.value;
  const { tenant, no } = before.value;
  const by = { person: caller.person, now: deps.clock.now().toISOString() };
  await countCopies(deps, before.value, hide);
  await noteHidden(deps, tenant, { about: no, seen });
  if (!texts.some((text) => hide.count(text) > 0)) {
    return ok({ proposal: before.value, ...(await hideInCopies(deps, before.value, hide)) });
  }
  const operation = `redact-${no}-${deps.ids.fresh()}`;
  const rewrite = {
    proposal: (one: Proposal) => hideInProposal(one, hide, fields),
    endorsement: (one: Endorsement) => hideInEndorsement(one, hide),
  };
  const proposal = rewrite.proposal(before.value);
  const events = [redactedEvent(before.value, by)];
  const change = { proposal, before, events, says: [] };
  const written = await deps.proposals.redact(operation, change, rewrite);
  if (written === 'changed') return written;
  const entry = { what: 'redacted', at: by.now, by: by.person, operation, about: no } as const;
  await deps.audit.note(tenant, [entry]);
  return ok({ proposal: written, ...(await hideInCopies(deps, written, hide)) });
}

interface Ready extends KeepingHide {
  readonly before: Tagged<Proposal>;
  /** Every text there is, also of earlier versions and of others. */
  readonly texts: readonly string[];
  readonly fields: ReadonlySet<string>;
}

async function ready(
  deps: Deps,
  caller: ChannelCaller,
  { no, words }: Given,
): Promise<Result<Ready, RedactProblem>> {
  const access = await channelAccess(deps, caller, 'redact');
  if (!access.ok) return access;
  const passages = passagesIn(words);
  if (passages.length === 0) return refused({ kind: 'required' });
  if (seenLength(words) > HIDE_MAX) return refused({ kind: 'too-long' });
  const { tenant } = caller;
  const before = no && (await deps.proposals.proposal(tenant, no));
  if (no === undefined || before === undefined) return refused({ kind: 'not-found' });
  const [versions, endorsements] = await Promise.all([
    deps.proposals.versions(tenant, no),
    deps.proposals.endorsements(tenant, no),
  ]);
  const all = [before.value, ...versions];
  const sets = await Promise.all(all.map(({ set }) => deps.sets.get(tenant, set)));
  const fields = textFields(sets);
  const texts = [
    ...all.flatMap((one) => textsOf(one, fields)),
    ...endorsements.flatMap(({ examples }) => examples.map(({ text }) => text)),
  ];
  const kept = keepingHide(passages);
  for (const text of texts) kept.hide.count(text);
  return ok({ before, ...kept, texts, fields });
}
