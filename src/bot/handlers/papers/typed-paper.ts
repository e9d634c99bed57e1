// Reads what was typed about a paper: what is wanted, or a fault for each field that is wrong.
import {
  CHOSEN_NONE,
  type Inputs,
  PAPER_INPUTS,
  type PaperFieldFault,
  type TypedPaper,
} from '../../../cards/index.ts';
import { PAPERS, type PaperField, type PaperKind } from '../../../domain/paper/papers.ts';
import type { PaperScope, PaperWanted } from '../../../domain/paper/wanted.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import { readDay } from '../../../domain/shared/horizon.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import { yearOf } from '../../../domain/shared/time.ts';
import { caseFaults, readCase } from './typed-case.ts';

export const NOTHING_TYPED: TypedPaper = {
  since: '',
  area: '',
  forum: '',
  round: '',
  grouping: '',
  year: '',
  proposal: '',
  skeleton: 'ballerup',
  matter: 'orientation',
  title: '',
  caseNumber: '',
  caseworker: '',
  annexes: '',
  recommended: '',
  ownAnnexes: '',
  only: '',
};

/** What a card carried, without what it did not. */
export function carriedIn(data: Partial<TypedPaper> | object): Partial<TypedPaper> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

/** Everything as it was sent, with what the card itself carried. */
export function typedIn(inputs: Inputs, carried: Partial<TypedPaper>): TypedPaper {
  const names = Object.keys(PAPER_INPUTS) as readonly (keyof typeof PAPER_INPUTS)[];
  const sent = names.flatMap((name) => {
    const value = inputs[PAPER_INPUTS[name]];
    if (typeof value !== 'string') return [];
    return [[name, value === CHOSEN_NONE ? '' : value] as const];
  });
  return { ...NOTHING_TYPED, ...carried, ...Object.fromEntries(sent) };
}

/** Only what the paper takes is read; `today` is a day. */
export function readWanted(
  kind: PaperKind,
  typed: TypedPaper,
  today: string,
): Result<PaperWanted, readonly PaperFieldFault[]> {
  const { needs, takes } = PAPERS[kind];
  const required: readonly PaperField[] = needs;
  const asked = [...required, ...takes];
  const faults: PaperFieldFault[] = [];
  let scope: PaperScope = {};
  for (const field of asked) {
    if (field === 'matter') continue;
    const text = typed[field].trim();
    const read = text === '' ? readNone(required.includes(field)) : readOne(field, text, today);
    if (read.ok) scope = { ...scope, ...read.value };
    else faults.push({ field, kind: read.problem });
  }
  const given = asked.includes('matter') ? readCase(kind, typed) : undefined;
  if (given !== undefined) faults.push(...caseFaults(kind, typed));
  if (faults.length > 0) return refused(faults);
  return ok({ kind, scope, ...(given && { case: given }) });
}

function readNone(isRequired: boolean): Result<PaperScope, 'required'> {
  return isRequired ? refused('required') : ok({});
}

/** What one field says, under its name in the scope; or what is wrong with it. */
function readOne(
  field: Exclude<PaperField, 'matter'>,
  text: string,
  today: string,
): Result<PaperScope, PaperFieldFault['kind']> {
  switch (field) {
    case 'since': {
      const since = readDay(text);
      return since === undefined ? refused('not-a-day') : ok({ since });
    }
    case 'year':
      return /^\d{4}$/.test(text) ? ok({ year: Number(text) }) : refused('not-a-year');
    case 'proposal': {
      const proposal = readProposalNo(text, yearOf(today));
      return proposal === undefined ? refused('unknown') : ok({ proposal });
    }
    case 'round':
      return ok({ round: asId<RoundId>(text) });
    case 'grouping':
      return ok(text === 'theme' ? { grouping: text } : {});
    case 'area':
      return ok({ area: text });
    case 'forum':
      return ok({ forum: text });
  }
}
