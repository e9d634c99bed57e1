// What a row of a file from elsewhere becomes when it is taken in: handed in by whoever answers for it.
import type { SetRef } from '../shared/answer.ts';
import type { PersonId, TenantId } from '../shared/ids.ts';
import { type Received, receive } from './hand-in.ts';
import type { ImportedRow } from './imported-row.ts';
import type { ProposalNo } from './number.ts';
import type { Batch } from './origin.ts';

/** Its first version, of a batch and with its number over there. A note is between those who handle it. */
export function receiveImported(
  { external, answers, unit, note, automation }: ImportedRow,
  given: {
    readonly tenant: TenantId;
    readonly contact: PersonId;
    readonly set: SetRef;
    readonly batch: Omit<Batch, 'external'>;
    readonly no: ProposalNo;
    /** ISO instant. */
    readonly now: string;
    /** The day the contact hears next, at the latest. */
    readonly dueOn: string;
  },
): Received {
  const { tenant, contact, set, batch, no, now, dueOn } = given;
  const received = receive({
    draft: { tenant, person: contact, set },
    no,
    // Handlers alone are to see a name, as on a form nobody touched.
    answers: { visibility: 'handlers', ...answers },
    ...(unit !== undefined && { unit }),
    now,
    dueOn,
    locally: false,
  });
  return {
    ...received,
    proposal: {
      ...received.proposal,
      batch: { ...batch, external },
      ...(note !== undefined && { notes: [{ by: contact, at: now, text: note }] }),
      ...(automation !== undefined && { flags: { automation } }),
    },
  };
}
