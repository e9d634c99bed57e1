// A proposal that is settled as it is handed in: by what is done already, or by guidance.
import type { Received } from './hand-in.ts';

/** Closed at once by its own proposer, so that it is counted; nobody else has to answer. */
export function settleAtOnce(
  { proposal, events }: Received,
  settled: { readonly outcome: 'already-under-way' | 'guidance'; readonly answer: string },
): Received {
  const { dueOn: _, ...rest } = proposal;
  const { no, receivedAt: at, proposer: by } = proposal;
  const { outcome } = settled;
  return {
    proposal: {
      ...rest,
      ...settled,
      status: 'closed',
      holder: { kind: 'nobody' },
      answeredAt: at,
    },
    events: [
      ...events,
      { no, kind: 'closed', at, by, from: proposal.status, to: 'closed', outcome },
    ],
  };
}
