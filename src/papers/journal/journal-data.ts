// The proposal of a package as data: what papers may know of it, and its words where they may be told.
import type { PaperDecision, PaperProposal } from '../../domain/paper/paper-proposal.ts';
import type { PaperRaised } from '../../domain/paper/paper-raised.ts';
import { JOURNAL_FORMAT } from './journal-metadata.ts';

/** Its shape is that of `PaperProposal`; see docs/journal-package.md. */
export function journalData(proposal: PaperProposal, raised: PaperRaised | undefined) {
  const { decision, formerDecisions, reason, ...rest } = proposal;
  const open = decision?.closed === undefined;
  return {
    format: JOURNAL_FORMAT,
    proposal: {
      ...rest,
      ...(raised && { words: raised }),
      ...(open && reason !== undefined && { reason }),
      ...(decision && { decision: openOnly(decision) }),
      formerDecisions: formerDecisions.map(openOnly),
    },
  };
}

/** Why something was decided behind closed doors is not told; who worked on the case is a name. */
function openOnly({ caseworker: _, reason, parts, ...rest }: PaperDecision) {
  return rest.closed ? rest : { ...rest, reason, ...(parts && { parts }) };
}
