// How the small rows are stored that stores keep for themselves: counters, guards and pointers.
import { z } from 'zod/v4';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { DigestClaim, JobRun } from '../../ports/job-store.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';
import { digest } from './digest.ts';

/** What a year of proposals has used up: running numbers, places in the feed, messages said. */
export interface Counter {
  readonly numbers: number;
  readonly seq: number;
  readonly said: number;
}

export const counterCodec = makeCodec<Counter>({
  schema: z.looseObject({
    numbers: z.number(),
    seq: z.number(),
    said: z.number(),
  } satisfies Fields<Counter>),
});

/** The proposal an operation was about. */
export const guardCodec = makeCodec<{ readonly no: ProposalNo }>({
  schema: z.looseObject({ no: idOf<ProposalNo>() }),
});

/** Another row of the same partition. */
export const rowPointerCodec = makeCodec<{ readonly row: string }>({
  schema: z.looseObject({ row: z.string() }),
});

/** How often a register was changed. */
export const revisionCodec = makeCodec<{ readonly revision: number }>({
  schema: z.looseObject({ revision: z.number() }),
});

export const digestClaimCodec = makeCodec<DigestClaim>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    id: z.string(),
    from: z.string(),
    until: z.string(),
    cursors: z.record(z.string(), z.number()),
    digest,
    claimedAt: z.string(),
  } satisfies Fields<DigestClaim>),
});

export const jobRunCodec = makeCodec<JobRun>({
  schema: z.looseObject({
    job: z.string(),
    period: z.string(),
    startedAt: z.string(),
    seenAt: z.string().optional(),
    endedAt: z.string().optional(),
    failures: z.number(),
    error: z.string().optional(),
  } satisfies Fields<JobRun>),
});
