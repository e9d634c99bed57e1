/** A proposal about which everybody wrote until they were turned away, each as much as a form takes. */
import { askBack, replyBack } from '../../src/domain/decision/ask-back.ts';
import { judgeSolved, MISSING_MAX } from '../../src/domain/decision/judge-solved.ts';
import { treat } from '../../src/domain/decision/treat.ts';
import { type Changed, SUPPLEMENT_MAX, supplement } from '../../src/domain/proposal/change.ts';
import type { AnswerParts, Decision, TypedAnswer } from '../../src/domain/proposal/decision.ts';
import { ADDITION_MAX, PART_MAX, REASON_MAX } from '../../src/domain/proposal/decision.ts';
import { proposalNo } from '../../src/domain/proposal/number.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import type { ROOM } from '../../src/domain/proposal/room.ts';
import { asId, type PersonId, type UnitId } from '../../src/domain/shared/ids.ts';
import type { Result } from '../../src/domain/shared/result.ts';
import { assess, NOTE_MAX } from '../../src/domain/triage/assess.ts';
import { MERGED_MAX } from '../../src/domain/triage/merge.ts';
import { addNote, INTERNAL_NOTE_MAX } from '../../src/domain/triage/notes.ts';
import { anAssessment } from './an-assessment.ts';
import { aProposal } from './builders.ts';

/** Of two units each, six bytes a unit on the wire: no character takes more room. */
const LARGEST = '😀';
const WORKPLACES = 1_500;
const text = (max: number, at = 0) =>
  `${at}${LARGEST}`.padEnd(max, 'x').slice(0, 8) + LARGEST.repeat(max - 8);
const person = (at: number) =>
  asId<PersonId>(`00000000-1111-2222-3333-${String(at).padStart(12, '0')}`);
const instant = (at: number) => new Date(Date.UTC(2026, 10, 23) + at * 60_000).toISOString();
const by = (at: number) => ({ person: person(at), now: instant(at), dueOn: '2027-01-04' });

type Writer = (proposal: Proposal, at: number) => Result<Changed, { readonly kind: string }>;

/** What people write, each kind once more; refused when there is no room. */
export const WRITERS = {
  supplements: (one, at) =>
    supplement(one, text(SUPPLEMENT_MAX, at), { ...by(at), calendar: { isOff: () => false } }),
  askedBack: (one, at) => askBack(one, { text: text(1_000, at), from: 'endorser' }, by(at)),
  notes: (one, at) => addNote(one, text(INTERNAL_NOTE_MAX, at), by(at)),
  assessments: (one, at) => {
    const judgement = anAssessment({ note: text(NOTE_MAX, at) });
    const seen = { version: one.version, assessments: one.assessments?.length ?? 0 };
    return assess({ ...one, status: 'assessing' }, { judgement, seen }, by(at));
  },
  treatments: (one, at) => {
    const said = { addition: text(ADDITION_MAX, at), note: text(ADDITION_MAX, at) };
    const given = { forum: 'board', on: '2026-11-20', word: 'agreed', item: `${at}`, ...said };
    return treat({ ...one, status: 'assessing' }, given, by(at));
  },
  verdicts: (one, at) => judgeSolved(one, { solved: 'partly' }, by(at)),
  formerDecisions: (one, at) => {
    const closed = {
      ...one,
      status: 'closed',
      outcome: 'done',
      decision: longDecision(at),
    } as const;
    return judgeSolved(closed, { solved: 'no' }, by(0));
  },
} as const satisfies Partial<Record<keyof typeof ROOM, Writer>>;

/** Everything that is never turned away, as long as it gets, and nothing that people add to it. */
export function bareButLong(over: Partial<Proposal> = {}): Proposal {
  const typed = longAnswer();
  return aProposal({
    answers: { challenge: text(4_000), result: text(2_000), hassle: 5 },
    endorsed: {
      people: 4_000,
      units: Array.from({ length: WORKPLACES }, (_, at) =>
        asId<UnitId>(`arbejdsplads-nummer-${at}`),
      ),
    },
    decision: longDecision(99),
    answerDraft: { version: 9, typed, by: person(1), at: instant(1) },
    explanation: { at: instant(1), text: text(2_000) },
    merged: Array.from({ length: MERGED_MAX }, (_, at) => proposalNo(2026, 9_000 + at)),
    said: Array.from(
      { length: 200 },
      (_, at) => `remind~ansaettelse-og-loen~2026-12-07~${instant(at)}`,
    ),
    answeredAt: instant(0),
    status: 'assessing',
    verdicts: [{ person: person(0), at: instant(0), solved: 'yes' }],
    ...over,
  });
}

/** Everybody writes in turn until all of them are turned away. */
export function fullestProposal(over: Partial<Proposal> = {}): Proposal {
  let proposal = bareButLong(over);
  let left: readonly Writer[] = Object.values(WRITERS);
  for (let at = 1; left.length > 0 && at < 10_000; at += 1) {
    left = left.filter((write) => {
      const written = write(proposal, at);
      if (written.ok) proposal = written.value.proposal;
      return written.ok;
    });
  }
  return { ...proposal, decision: longDecision(99), question: { at: '', text: text(1_000) } };
}

/** Answers what was asked back last; refused when there is no room. */
export function repliedBack(proposal: Proposal): ReturnType<typeof replyBack> {
  const at = proposal.supplements.findLast(({ asks }) => asks)?.at ?? '';
  return replyBack(proposal, { at, text: text(1_000) }, by(9_000));
}

/** Says what is missing, as long as the form takes it. */
export function toldMissing(proposal: Proposal): ReturnType<typeof judgeSolved> {
  return judgeSolved(proposal, { missing: text(MISSING_MAX) }, by(0));
}

function longAnswer(): TypedAnswer {
  const part = text(PART_MAX);
  const ends = { outcome: 'planned', horizon: '1. halvår 2027', reason: text(REASON_MAX) };
  const parts = { challenge: part, initiative: part, improvement: part, now: part, first: part };
  return { ...ends, ...parts };
}

function longDecision(version: number): Decision {
  const part = text(PART_MAX);
  const parts: AnswerParts = { challenge: part, initiative: part, improvement: part, now: part };
  return {
    ...{ version, state: 'published', outcome: 'planned', reason: text(REASON_MAX), parts },
    ...{ by: person(2), as: 'process-owner', at: instant(2), publishedAt: instant(2) },
  };
}
