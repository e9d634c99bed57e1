// Notes who assessed, sent on, published, merged or redacted a proposal, whichever use case did it.
import type { AuditEntry, Audited } from '../domain/people/audited.ts';
import type { ProposalEvent } from '../domain/proposal/event.ts';
import type { EventKind } from '../domain/proposal/event-kinds.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import { clientOf } from '../domain/shared/application.ts';
import type { AuditStore } from '../ports/audit.ts';
import type { ProposalStore } from '../ports/proposal-store.ts';

/** What is noted of an event; what proposers do themselves is not, all that another system does is. */
const NOTED: Partial<Record<EventKind, Audited>> = {
  assessed: 'assessed',
  forwarded: 'sent-on',
  decided: 'published',
  closed: 'published',
  merged: 'merged',
  unmerged: 'unmerged',
  redacted: 'redacted',
  released: 'example-released',
  'taken-back': 'example-taken-back',
  journalled: 'journalled',
};

/**
 * The same store, noting what was done once it is written. The change holds whether or not it can be
 * noted; `failed` hears when it could not.
 */
export function auditedChanges(
  proposals: ProposalStore,
  audit: Pick<AuditStore, 'note'>,
  failed: (error: unknown) => void,
): ProposalStore {
  async function note(
    operation: string,
    events: readonly ProposalEvent[],
    written: Proposal | 'changed',
  ): Promise<void> {
    if (written === 'changed') return;
    const entries = entriesOf(operation, events, written);
    if (entries.length > 0) await audit.note(written.tenant, entries).catch(failed);
  }

  return {
    ...proposals,
    async change(operation, change) {
      const written = await proposals.change(operation, change);
      await note(operation, change.events, written);
      return written;
    },
    async redact(operation, change, rewrite) {
      const written = await proposals.redact(operation, change, rewrite);
      await note(operation, change.events, written);
      return written;
    },
  };
}

/** A repeated operation gives what was written first, and with it the same instant. */
function entriesOf(
  operation: string,
  events: readonly ProposalEvent[],
  { no, changedAt }: Proposal,
): readonly AuditEntry[] {
  return events.flatMap(({ kind, by }) => {
    const what = NOTED[kind] ?? (clientOf(by) === undefined ? undefined : 'status-told');
    if (what === undefined) return [];
    return [{ what, at: changedAt, by, operation: `${operation}-${kind}`, about: no }];
  });
}
