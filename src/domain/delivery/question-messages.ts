// What a proposer is told when a question is put to them, and when it needs no answer any more.
import { fieldsOf } from '../proposal/fields.ts';
import { seesName } from '../proposal/name-visibility.ts';
import type { OpenQuestion, Proposal } from '../proposal/proposal.ts';
import { titleOf } from '../proposal/title.ts';
import type { Audience, Message, Thread } from './message.ts';

/** Whoever handed it in; when they have left, the unit's leader, unless others may not see the name. */
export function proposerOf({ proposer, unit, answers }: Proposal): Audience {
  return {
    kind: 'proposer',
    person: proposer,
    ...(unit !== undefined && { unit }),
    nameKept: !seesName('other', fieldsOf(answers).visibility),
  };
}

/** The question that is open, as a message; none when none is, or when it is not to be told. */
export function questionAsked(proposal: Proposal): readonly Message[] {
  const { no, question } = proposal;
  if (question?.told === undefined) return [];
  return [
    {
      audience: proposerOf(proposal),
      content: { kind: 'question', no, title: titleOf(proposal), question: question.text },
      thread: threadOf(proposal, question, 1),
    },
  ];
}

/** A change by which a question that was told is open no more: its message is closed in place. */
export function questionOver(before: Proposal, after: Proposal): readonly Message[] {
  const { no, question } = before;
  if (question?.told === undefined || after.question?.at === question.at) return [];
  const replied = after.supplements.length > before.supplements.length;
  return [
    {
      audience: proposerOf(after),
      content: {
        kind: 'question-answered',
        no,
        title: titleOf(after),
        ...(replied && { replied }),
      },
      thread: threadOf(before, question, 2),
    },
  ];
}

function threadOf({ no }: Proposal, { at }: OpenQuestion, revision: number): Thread {
  return { id: `question~${no}~${at}`, revision };
}
