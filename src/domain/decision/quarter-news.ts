// What a quarter brought each kind of workplace: done, new and under way, of what is published.
import type { QuarterLine, QuarterPart } from '../delivery/quarter-contents.ts';
import { INITIATIVE_STATES, type Initiative, isLate } from '../initiative/initiative.ts';
import { publishedOf } from '../proposal/decision.ts';
import { fieldsOf } from '../proposal/fields.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { othersSeeText } from '../proposal/text-visibility.ts';
import { titleOf } from '../proposal/title.ts';
import { daysOfQuarter, type Quarter } from '../shared/quarter.ts';
import { type Register, UNIT_TYPES, type UnitType } from '../shared/register.ts';
import { dayOf } from '../shared/time.ts';
import { finishedOf, placesAmong } from './finished.ts';
import { givenAnswer } from './given-answer.ts';

const MOST_DONE = 5;
const MOST_UNDER_WAY = 5;
const MOST_FRESH = 3;

interface Known {
  readonly proposals: readonly Proposal[];
  readonly initiatives: readonly Initiative[];
  readonly register: Pick<Register, 'units'>;
}

interface At {
  readonly quarter: Quarter;
  /** A day, to tell what is late. */
  readonly today: string;
}

/** A line with whom it concerns; those that concern most workplaces come first. */
interface Placed {
  readonly line: QuarterLine;
  readonly types: readonly UnitType[];
  readonly workplaces: number;
}

/** In the order of the kinds of workplace; one for which nothing was done and nothing is new is left out. */
export function quarterNews(known: Known, at: At): readonly QuarterPart[] {
  const within = withinOf(at.quarter);
  const done = doneIn(known, within);
  const { fresh, underWay } = initiativesIn(known, at);
  const news = [...fresh, ...answersIn(known, within), ...spreadIn(known, within)];
  return UNIT_TYPES.map((type) => ({
    type,
    done: linesFor(done, type, MOST_DONE),
    fresh: linesFor(news, type, MOST_FRESH),
    underWay: linesFor(underWay, type, MOST_UNDER_WAY),
  })).filter(({ done, fresh }) => done.length + fresh.length > 0);
}

type Within = (day: string) => boolean;

function withinOf(quarter: Quarter): Within {
  const { first, after } = daysOfQuarter(quarter);
  return (day) => day >= first && day < after;
}

function linesFor(all: readonly Placed[], type: UnitType, most: number): readonly QuarterLine[] {
  return all
    .filter(({ types }) => types.includes(type))
    .toSorted((one, other) => other.workplaces - one.workplaces)
    .slice(0, most)
    .map(({ line }) => line);
}

function doneIn(known: Known, within: Within): readonly Placed[] {
  return finishedOf(known)
    .filter(({ on }) => within(on))
    .map(({ challenge, what, types, workplaces }) => ({
      line: { what, ...(challenge !== undefined && { challenge }) },
      types,
      workplaces,
    }));
}

/** What is promised and not over: new when the first answer that promised it is of the quarter. */
function initiativesIn(
  known: Known,
  { quarter, today }: At,
): { readonly fresh: readonly Placed[]; readonly underWay: readonly Placed[] } {
  const { first, after } = daysOfQuarter(quarter);
  const byNo = new Map(known.proposals.map((one) => [one.no, one]));
  const places = placesAmong(known);
  const fresh: Placed[] = [];
  const underWay: Placed[] = [];
  for (const one of known.initiatives) {
    if (INITIATIVE_STATES[one.state].over) continue;
    const told = one.proposals.flatMap((no) => {
      const proposal = byNo.get(no);
      return proposal === undefined || publishedDay(proposal) === undefined ? [] : [proposal];
    });
    const since = told.flatMap((each) => publishedDay(each) ?? []).toSorted()[0];
    // What was told after the quarter belongs to the next letter.
    if (since === undefined || since >= after) continue;
    const placed = { line: promiseOf(one, today), ...places(told) };
    (since >= first ? fresh : underWay).push(placed);
  }
  return { fresh, underWay };
}

function promiseOf(initiative: Initiative, today: string): QuarterLine {
  const { title, horizon } = initiative;
  return {
    what: title,
    ...(horizon !== undefined && { when: horizon }),
    ...(isLate(initiative, today) && { late: true as const }),
  };
}

/** Answers that leave something to use at once: it may be decided locally, or there is guidance. */
function answersIn(known: Known, within: Within): readonly Placed[] {
  const places = placesAmong(known);
  return known.proposals.flatMap((proposal): readonly Placed[] => {
    const day = publishedDay(proposal);
    const how = howOf(proposal);
    if (day === undefined || !within(day) || how === undefined) return [];
    if (!othersSeeText(fieldsOf(proposal.answers).visibility)) return [];
    const { parts, reason } = publishedOf(proposal) ?? { reason: '' };
    const line = { challenge: parts?.challenge ?? titleOf(proposal), what: reason, how };
    return [{ line, ...places([proposal]) }];
  });
}

function howOf(proposal: Proposal): 'local' | 'guidance' | undefined {
  const outcome = givenAnswer(proposal)?.outcome;
  if (outcome === 'decided-locally') return 'local';
  return outcome === 'guidance' ? 'guidance' : undefined;
}

/** What came into use with a kind of workplace that did not ask for it. */
function spreadIn({ proposals, initiatives }: Known, within: Within): readonly Placed[] {
  const told = new Set(proposals.filter(publishedDay).map(({ no }) => no));
  return initiatives.flatMap(({ title, spread = [], proposals: about }) => {
    if (!about.some((no) => told.has(no))) return [];
    return spread.flatMap(({ to, on }): readonly Placed[] => {
      const type = UNIT_TYPES.find((one) => one === to);
      if (type === undefined || !within(on)) return [];
      return [{ line: { what: title, how: 'spread' }, types: [type], workplaces: 0 }];
    });
  });
}

function publishedDay(proposal: Proposal): string | undefined {
  const published = publishedOf(proposal);
  return published === undefined ? undefined : dayOf(published.publishedAt);
}
