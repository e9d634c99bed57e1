// A case for a committee, in Danish.
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
    orientation: 'Orientering om administrativ forenkling',
    discussion: 'Drøftelse af administrativ forenkling',
    decision: 'Videre arbejde med administrativ forenkling',
    status: 'Status på administrativ forenkling',
  } satisfies Record<Matter, string>,
  head: {
    forum: 'Udvalg',
    meeting: 'Mødedato',
    place: 'Mødested',
    caseNumber: 'Sagsnr.',
    caseworker: 'Sagsbehandler',
    others: 'Øvrige sagsbehandlere',
    item: 'Punkt',
    forums: 'Behandles i',
    here: 'x',
    open: '[udfyldes]',
  },
  headings,
  parts,
  summary: {
    orientation: (forum: string, count: number) =>
      `${forum} orienteres om ${the(count)} fra kommunens arbejdspladser, og hvad ${count === 1 ? 'det' : 'de'} fører til.`,
    discussion: (forum: string, count: number) =>
      `${forum} skal drøfte ${the(count)} fra kommunens arbejdspladser.`,
    decision: (forum: string, count: number) =>
      `${forum} skal tage stilling til det videre arbejde med ${the(count)} fra kommunens arbejdspladser.`,
    status: (forum: string, count: number) =>
      `${forum} får status på ${the(count)} fra kommunens arbejdspladser.`,
  } satisfies Record<Matter, (forum: string, count: number) => string>,
  background: {
    how: (team: string) =>
      `Kommunens arbejdspladser kan løbende foreslå, hvordan administrative opgaver kan gøres enklere. ${team} tager imod forslagene og sørger for, at de når frem til den, der kan ændre reglen, arbejdsgangen eller systemet.`,
    team: 'Forenklingsteamet',
    round: (title: string, day: string) =>
      `Sagen omfatter de forslag, der kom ind eller blev arbejdet med i ${title} (${day}).`,
    area: (name: string) => `Sagen omfatter området ${name}.`,
    since: (day: string) => `Sagen omfatter de forslag, der er sket noget med siden ${day}.`,
    status: (since: string, on: string) =>
      `Status dækker tiden fra ${since} til ${on} og har alt med, der ikke var afsluttet, da perioden begyndte.`,
    only: (forum: string) => `Sagen omfatter de forslag, der behandles i ${forum}.`,
    came: (count: number, first: string, last: string) =>
      count === 1
        ? `Forslaget er modtaget ${first}.`
        : first === last
          ? `${upper(the(count))} er modtaget ${first}.`
          : `${upper(the(count))} er modtaget fra ${first} til ${last}.`,
    from: (count: number) => `De opleves på ${workplaces(count)}.`,
    oneFrom: (count: number) => `Det opleves på ${workplaces(count)}.`,
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
    none: 'Sagen har ingen bilag.',
    count: (count: number, recommended: boolean) =>
      `${count} bilag${recommended ? ', heraf 1 anbefales' : ''}`,
    line: (at: number, name: string) => `Bilag ${at}: ${name}`,
    recommended: (line: string) => `${line} (anbefales)`,
    file: (at: number, name: string) => `Bilag ${at} - ${name}`,
    names: {
      overview: 'Oversigt over forenklingsforslag med trafiklys',
      catalogue: 'Katalog over forenklingsforslag',
      status: 'Status på forenklingsforslag',
      counts: 'Forenklingsforslag i tal',
      programme: 'Arbejdsprogrammet',
      survey: 'Resultater af undersøgelsen',
    } satisfies Record<Annex, string>,
  },
  decision: {
    open: '[Beslutningen skrives ind efter mødet]',
    item: (title: string, caseNumber: string) =>
      `Dagsordenspunkt [nr.]: ${title}${caseNumber === '' ? '' : ` (${caseNumber})`}`,
  },
};
