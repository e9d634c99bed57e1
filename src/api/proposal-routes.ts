// The paths of proposals: read, and write back a journal number or how far it is.

import type { PaperProposal } from '../domain/paper/paper-proposal.ts';
import { readProposalNo } from '../domain/proposal/number.ts';
import type { Result } from '../domain/shared/result.ts';
import { addMinutes, type Instant, isoOf } from '../domain/shared/time.ts';
import {
  type Changed,
  type ProposalsRead,
  readProposal,
  readProposals,
} from '../usecases/outside/read-proposals.ts';
import { type SeenAs, writeJournal, writeStatus } from '../usecases/outside/write-back.ts';
import { cursorOf, linkTo, partsOfCursor } from './paging.ts';
import { type ApiAnswer, type ProblemCode, problem } from './problem.ts';
import { proposalJson, tagOf, writtenJson } from './proposal-json.ts';
import { type Call, type Route, route } from './route.ts';
import {
  journalBody,
  proposalPage,
  proposalQuery,
  proposalShape,
  statusBody,
  writtenShape,
} from './shapes/proposal-shape.ts';

/** Clocks of processes differ: what was changed so lately may still be overtaken. */
const OVERLAP_MINUTES = 5;

export const PROPOSAL_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/proposals',
    role: 'Proposals.Read',
    summary: 'Proposals of the last three years, the one changed longest ago first.',
    query: proposalQuery,
    answer: proposalPage,
    problems: ['bad-request'],
    handle: async (call, { query }) => {
      const { cursor, changedSince, top, ...wishes } = query;
      const [at, no = ''] =
        cursor === undefined
          ? [changedSince && isoOf(changedSince)]
          : (partsOfCursor(cursor, 2) ?? []);
      if (cursor !== undefined && at === undefined) return problem('bad-request', ['cursor']);
      const after = at === undefined ? undefined : { at, no };
      const read = await readProposals(call.deps, call.application, {
        ...wishes,
        after,
        most: top,
      });
      if (!read.ok) return refusal(read.problem.kind);
      const links = linksOf(read.value, { call, after, wishes: { ...wishes, top } });
      return { status: 200, body: { value: read.value.proposals.map(proposalJson), ...links } };
    },
  }),
  route({
    method: 'get',
    path: '/proposals/{number}',
    role: 'Proposals.Read',
    summary: 'One proposal.',
    answer: proposalShape,
    tagged: true,
    problems: ['not-found'],
    handle: async ({ deps, application, id }) =>
      one(await readProposal(deps, application, readProposalNo(id))),
  }),
  route({
    method: 'put',
    path: '/proposals/{number}/journal',
    role: 'Journal.Write',
    summary:
      'Writes down under which number it was filed. Another number that is there is replaced with If-Match alone.',
    body: journalBody,
    answer: writtenShape,
    tagged: true,
    problems: ['bad-request', 'not-found', 'changed', 'unusable'],
    handle: async (call, { body: { number } }) => {
      const no = readProposalNo(call.id);
      const given = { no, number, seen: seenBy(call) };
      return written(await writeJournal(call.deps, call.application, given));
    },
  }),
  route({
    method: 'post',
    path: '/proposals/{number}/status',
    role: 'Status.Write',
    summary:
      'Tells how far it is, of what is in the queue or with a supplier. Answers are given by people.',
    body: statusBody,
    answer: writtenShape,
    tagged: true,
    problems: ['bad-request', 'not-found', 'not-now', 'changed'],
    handle: async (call, { body: { status } }) => {
      const no = readProposalNo(call.id);
      const given = { no, status, seen: seenBy(call) };
      return written(await writeStatus(call.deps, call.application, given));
    },
  }),
];

function linksOf(
  { proposals, next }: ProposalsRead,
  at: {
    readonly call: Call;
    readonly after: Changed | undefined;
    readonly wishes: Readonly<Record<string, string | number | undefined>>;
  },
): { readonly nextLink: string } | { readonly deltaLink: string } {
  const { call, after, wishes } = at;
  const to = (place: Changed) => linkTo(call.here, wishes, cursorOf([place.at, place.no]));
  if (next !== undefined) return { nextLink: to(next) };
  const last = proposals.at(-1);
  return {
    deltaLink: to(settledPlace(last ? { at: last.changedAt, no: last.no } : after, call.now)),
  };
}

/** Where whoever asks for changes goes on: never so late that a slow clock is passed over. */
function settledPlace(last: Changed | undefined, now: Instant): Changed {
  const settled = addMinutes(now, -OVERLAP_MINUTES);
  return last !== undefined && last.at < settled ? last : { at: settled, no: '' };
}

/** What the caller has read, as they say it. */
function seenBy({ ifMatch }: Call): SeenAs {
  if (ifMatch === undefined) return undefined;
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  return (now) => tags.includes('*') || tags.includes(tagOf(now));
}

function one(read: Result<PaperProposal, { readonly kind: string }>): ApiAnswer {
  if (!read.ok) return refusal(read.problem.kind);
  return { status: 200, body: proposalJson(read.value), headers: { ETag: tagOf(read.value) } };
}

function written(changed: Result<PaperProposal, { readonly kind: string }>): ApiAnswer {
  return changed.ok ? { ...one(changed), body: writtenJson(changed.value) } : one(changed);
}

const REFUSALS: Readonly<Record<string, ProblemCode>> = {
  'not-allowed': 'forbidden',
  'not-found': 'not-found',
  'changed-meanwhile': 'changed',
  handled: 'not-now',
};

/** Whatever else a use case refuses is about the text. */
function refusal(kind: string): ApiAnswer {
  return problem(REFUSALS[kind] ?? 'unusable');
}
