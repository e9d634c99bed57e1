// How much a proposal has room for: it is one row, and all that is typed about it is kept in it.
import type { Proposal } from './proposal.ts';

/**
 * As many as are kept of each, far beyond what one case comes to: two supplements a week for half a
 * year, or an answer from each of 500 leaders.
 */
export const ROOM = {
  supplements: 60,
  /** Questions put to the proposer, and what was answered. */
  asked: 60,
  askedBack: 60,
  notes: 100,
  assessments: 100,
  treatments: 40,
  verdicts: 500,
  /** How often it is taken up again. */
  formerDecisions: 10,
} as const satisfies Record<string, number>;

/** As many texts as are kept of one person who experiences it too; they lie in a row of their own. */
export const MOST_EXAMPLES = 20;

/**
 * Bytes of its row up to which something is added: some 280,000 characters of Danish. A row of the
 * table service holds 1,048,576; the rest is for what must never be turned away: a reply to a question
 * that was put, a step, a decision, and its answer while it is written.
 */
export const ROW_BYTES = 600_000;

/** There is no room for more. */
export interface Full {
  readonly kind: 'full';
}

/** True when a proposal has room for what was added; what is no more than before always has. */
export function hasRoom(before: Proposal, after: Proposal): boolean {
  const [had, has] = [countsOf(before), countsOf(after)];
  const kinds = Object.keys(ROOM) as readonly (keyof typeof ROOM)[];
  if (kinds.some((kind) => has[kind] > ROOM[kind] && has[kind] > had[kind])) return false;
  const size = rowBytes(after);
  return size <= ROW_BYTES || size <= rowBytes(before);
}

/** As JSON: two bytes a character where it is stored, six beyond ASCII on the way there. */
export function rowBytes(proposal: Proposal): number {
  const json = JSON.stringify(proposal);
  return 2 * json.length + 4 * (json.match(/[\u0080-\uffff]/g)?.length ?? 0);
}

function countsOf(proposal: Proposal): Readonly<Record<keyof typeof ROOM, number>> {
  const { supplements, question, notes = [], assessments = [], treatments = [] } = proposal;
  const { verdicts = [], formerDecisions = [] } = proposal;
  const answered = supplements.filter((one) => one.question !== undefined).length;
  const askedBack = supplements.filter(({ asks }) => asks).length;
  return {
    supplements: supplements.length - answered - askedBack,
    asked: answered + (question === undefined ? 0 : 1),
    askedBack,
    notes: notes.length,
    assessments: assessments.length,
    treatments: treatments.length,
    verdicts: verdicts.length,
    formerDecisions: formerDecisions.length,
  };
}
