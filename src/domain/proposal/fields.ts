// The fields of a proposal that the program itself reads, whatever set of questions filled them.
import type { Amount, Answer, Answers } from '../shared/answer.ts';
import { AUTHORITIES, type Authority, NEEDS, type Need } from './classification.ts';
import { VISIBILITIES, type Visibility } from './proposal.ts';

export interface Fields {
  readonly challenge: string;
  /** 1 to 5; never mixed with time. */
  readonly hassle?: number;
  readonly need?: Need;
  readonly authority?: Authority;
  /** Area ids; a proposal often carries two. */
  readonly areas: readonly string[];
  readonly wish?: string;
  readonly visibility: Visibility;
  readonly waiting?: Amount;
}

/** Reads the known fields of handed-in answers; what does not fit is left out. */
export function fieldsOf(answers: Answers): Fields {
  const need = oneOf(NEEDS, answers['need']);
  const authority = oneOf(AUTHORITIES, answers['authority']);
  const hassle = answers['hassle'];
  const wish = answers['wish'];
  const waiting = answers['waiting'];
  return {
    challenge: text(answers['challenge']),
    areas: list(answers['areas']),
    visibility: oneOf(VISIBILITIES, answers['visibility']) ?? 'handlers',
    ...(typeof hassle === 'number' && { hassle }),
    ...(need !== undefined && { need }),
    ...(authority !== undefined && { authority }),
    ...(typeof wish === 'string' && { wish }),
    ...(isAmount(waiting) && { waiting }),
  };
}

function text(answer: Answer | undefined): string {
  return typeof answer === 'string' ? answer : '';
}

function list(answer: Answer | undefined): readonly string[] {
  return Array.isArray(answer) ? answer.map(String) : [];
}

function oneOf<T extends string>(known: readonly T[], answer: Answer | undefined): T | undefined {
  return known.find((one) => one === answer);
}

function isAmount(answer: Answer | undefined): answer is Amount {
  return (
    typeof answer === 'object' && !Array.isArray(answer) && 'amount' in answer && 'unit' in answer
  );
}
