// What another system writes back on a proposal: its journal number, or how far it is.
import { type PaperProposal, paperProposal } from '../../domain/paper/paper-proposal.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { type Application, actorOf } from '../../domain/shared/application.ts';
import { CASE_NUMBER_MAX, readCaseNumber } from '../../domain/shared/case-number.ts';
import { may } from '../../domain/shared/permissions.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { cleanLine } from '../../domain/shared/typed-text.ts';
import { addWorkingDays } from '../../domain/shared/working-days.ts';
import { type JournalProblem, journalled } from '../../domain/triage/journal.ts';
import {
  type ToldOutside,
  type ToldProblem,
  toldOutside,
} from '../../domain/triage/told-outside.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { writeOne } from '../triage/change-one.ts';
import type { OutsideDeps, OutsideProblem } from './outside-deps.ts';

/** What was read of it is still so; undefined when nobody says what was read. */
export type SeenAs = ((now: PaperProposal) => boolean) | undefined;

export type Stale = { readonly kind: 'changed-meanwhile' };

/**
 * Writes the number down; an empty one takes it away. Another number than the one asked for is
 * replaced only for a system that has seen it.
 */
export async function writeJournal(
  deps: OutsideDeps,
  application: Application,
  given: { readonly no: ProposalNo | undefined; readonly number: string; readonly seen: SeenAs },
): Promise<Result<PaperProposal, OutsideProblem | JournalProblem | TextProblem>> {
  if (!may(application.roles, 'journal')) return refused({ kind: 'not-allowed' });
  const number = cleanLine(given.number);
  const problem = problemWith(number, false, CASE_NUMBER_MAX);
  if (problem !== undefined && problem.kind !== 'required') return refused(problem);
  const text = readCaseNumber(number)?.text;
  return written(deps, application, {
    no: given.no,
    seen: given.seen,
    name: 'journal',
    isThere: ({ journal }) => journal?.number === text,
    decide: (proposal, by) => {
      const had = proposal.journal?.number ?? '';
      const seen = given.seen === undefined ? '' : had;
      return journalled(proposal, { number, seen }, by);
    },
  });
}

/** Tells how far it is; noted in the log under the name of the system. */
export async function writeStatus(
  deps: OutsideDeps,
  application: Application,
  given: {
    readonly no: ProposalNo | undefined;
    readonly status: ToldOutside;
    readonly seen: SeenAs;
  },
): Promise<Result<PaperProposal, OutsideProblem | Stale | ToldProblem>> {
  if (!may(application.roles, 'status')) return refused({ kind: 'not-allowed' });
  const { deadlines } = await deps.registry.rules(application.tenant);
  const today = dayOf(deps.clock.now());
  const dueOn = addWorkingDays(today, deadlines.answer, deps.calendar);
  return written(deps, application, {
    no: given.no,
    seen: given.seen,
    name: 'status-told',
    isThere: (proposal) => {
      const told = toldOutside(proposal, given.status, {
        person: actorOf(application),
        now: '',
        dueOn,
      });
      return told.ok && told.value.events.length === 0;
    },
    decide: (proposal, by) => toldOutside(proposal, given.status, { ...by, dueOn }),
  });
}

interface Writing<P> {
  readonly no: ProposalNo | undefined;
  readonly seen: SeenAs;
  /** Opens the id of the operation. */
  readonly name: string;
  /** What is asked for is so already: a repetition is answered, whatever was seen. */
  readonly isThere: (proposal: Proposal) => boolean;
  readonly decide: Parameters<typeof writeOne<P>>[2]['decide'];
}

async function written<P>(
  deps: OutsideDeps,
  application: Application,
  { no, seen, name, isThere, decide }: Writing<P>,
): Promise<Result<PaperProposal, OutsideProblem | Stale | P>> {
  const { tenant } = application;
  const register = await deps.registry.register(tenant);
  const who = { tenant, person: actorOf(application) };
  const changed = await writeOne<P | Stale>(deps, who, {
    no,
    name,
    decide: (proposal, by) => {
      if (isThere(proposal)) return ok({ proposal, events: [] });
      if (seen?.(paperProposal(proposal, register)) === false) {
        return refused({ kind: 'changed-meanwhile' });
      }
      return decide(proposal, by);
    },
  });
  return changed.ok ? ok(paperProposal(changed.value, register)) : changed;
}
