// Notes who assessed, sent on, published, merged or redacted a proposal, whichever use case did it.
import type { AuditEntry, Audited } from '../domain/people/audited.ts';
import type { ProposalEvent } from '../domain/proposal/event.ts';
import type { EventKind } from '../domain/proposal/event-kinds.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import { clientOf } from '../domain/shared/application.ts';
import type { AuditStore } from '../ports/audit.ts';
import type { ProposalStore } from '../ports/proposal-store.ts';

/** What is noted of each event; `nobody` of what proposers do with their own, or the calendar by itself. */
const NOTED: Readonly<Record<EventKind, Audited | 'nobody'>> = {
  received: 'nobody',
  edited: 'nobody',
  supplemented: 'nobody',
  asked: 'nobody',
  replied: 'nobody',
  withdrawn: 'nobody',
  'decided-locally': 'nobody',
  assessing: 'returned',
  assessed: 'assessed',
  waiting: 'sent-on',
  forwarded: 'sent-on',
  decided: 'published',
  closed: 'published',
  merged: 'merged',
  responded: 'answered',
  treated: 'treated',
  explained: 'explained',
  'promise-changed': 'nobody',
  'promise-late': 'nobody',
  completed: 'nobody',
  'judged-solved': 'nobody',
  reopened: 'nobody',
  absorbed: 'nobody',
  unmerged: 'unmerged',
  'asked-later': 'nobody',
  redacted: 'redacted',
  drafted: 'nobody',
  flagged: 'nobody',
  assigned: 'assigned',
  noted: 'nobody',
  reminded: 'nobody',
  escalated: 'nobody',
  'status-offered': 'nobody',
  'answered-back': 'nobody',
  released: 'example-released',
  'taken-back': 'example-taken-back',
  journalled: 'journalled',
  endorsed: 'nobody',
  followed: 'nobody',
  unfollowed: 'nobody',
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
  { no, changedAt, proposer }: Proposal,
): readonly AuditEntry[] {
  return events.flatMap(({ kind, by }) => {
    const what = notedAs(kind, by);
    // A proposer who answers a question has it sorted again.
    if (what === 'nobody' || (what === 'returned' && by === proposer)) return [];
    return [{ what, at: changedAt, by, operation: `${operation}-${kind}`, about: no }];
  });
}

/** Another system reports how far something is, and sorts nothing. */
function notedAs(kind: EventKind, by: ProposalEvent['by']): Audited | 'nobody' {
  const noted = NOTED[kind];
  const told = noted === 'nobody' || kind === 'assessing' || kind === 'waiting';
  return told && clientOf(by) !== undefined ? 'status-told' : noted;
}
