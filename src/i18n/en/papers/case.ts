// A case for a committee, in English.
import type { Annex, Matter } from '../../../domain/paper/wanted.ts';
import { asks, recommends, that } from './case/asks.ts';
import { the, workplaces } from './case/counted.ts';
import { economy, going, next } from './case/going.ts';
import { headings, parts } from './case/headings.ts';
import { pending } from './case/pending.ts';
import { results, upper } from './case/results.ts';
import { med, trail } from './case/trail.ts';

export const caseWords = {
  titles: {
    orientation: 'Information on administrative simplification',
    discussion: 'Discussion of administrative simplification',
    decision: 'Further work on administrative simplification',
    status: 'Status of administrative simplification',
  } satisfies Record<Matter, string>,
  head: {
    forum: 'Committee',
    meeting: 'Meeting on',
    place: 'Place',
    caseNumber: 'Case no.',
    caseworker: 'Caseworker',
    others: 'Other caseworkers',
    item: 'Item',
    forums: 'Handled by',
    here: 'x',
    open: '[to be filled in]',
  },
  headings,
  parts,
  summary: {
    orientation: (forum: string, count: number) =>
      `${forum} is informed of ${the(count)} from the municipality's workplaces, and what ${count === 1 ? 'it leads' : 'they lead'} to.`,
    discussion: (forum: string, count: number) =>
      `${forum} is to discuss ${the(count)} from the municipality's workplaces.`,
    decision: (forum: string, count: number) =>
      `${forum} is to decide on the further work on ${the(count)} from the municipality's workplaces.`,
    status: (forum: string, count: number) =>
      `${forum} is given the status of ${the(count)} from the municipality's workplaces.`,
  } satisfies Record<Matter, (forum: string, count: number) => string>,
  background: {
    how: (team: string) =>
      `The municipality's workplaces may propose at any time how administrative tasks can be made simpler. ${team} receives the proposals and sees to it that they reach whoever can change the rule, the way of working or the system.`,
    team: 'The simplification team',
    round: (title: string, day: string) =>
      `The case covers the proposals that came in or were worked on in ${title} (${day}).`,
    area: (name: string) => `The case covers the area ${name}.`,
    since: (day: string) =>
      `The case covers the proposals that something happened to since ${day}.`,
    status: (since: string, on: string) =>
      `The status covers the time from ${since} to ${on}, with everything that was not over when it began.`,
    only: (forum: string) => `The case covers the proposals that are handled by ${forum}.`,
    came: (count: number, first: string, last: string) =>
      count === 1
        ? `The proposal was received on ${first}.`
        : first === last
          ? `${upper(the(count))} were received on ${first}.`
          : `${upper(the(count))} were received from ${first} to ${last}.`,
    from: (count: number) => `They are experienced at ${workplaces(count)}.`,
    oneFrom: (count: number) => `It is experienced at ${workplaces(count)}.`,
  },
  results,
  going,
  pending,
  next,
  economy,
  trail,
  med,
  asks,
  recommends,
  that,
  annexes: {
    none: 'The case has no annexes.',
    count: (count: number, recommended: boolean) =>
      `${count} ${count === 1 ? 'annex' : 'annexes'}${recommended ? ', 1 of them recommended' : ''}`,
    line: (at: number, name: string) => `Annex ${at}: ${name}`,
    recommended: (line: string) => `${line} (recommended)`,
    file: (at: number, name: string) => `Annex ${at} - ${name}`,
    names: {
      overview: 'Overview of simplification proposals with traffic lights',
      catalogue: 'Catalogue of simplification proposals',
      status: 'Status of simplification proposals',
      counts: 'Simplification proposals in figures',
      programme: 'The work programme',
      survey: 'Results of the survey',
    } satisfies Record<Annex, string>,
  },
  decision: {
    open: '[The decision is written in after the meeting]',
    item: (title: string, caseNumber: string) =>
      `Item [no.] on the agenda: ${title}${caseNumber === '' ? '' : ` (${caseNumber})`}`,
  },
};
