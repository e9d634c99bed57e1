// What is said about papers, and what stands in them, in Danish.
import type { PaperStep } from '../../domain/paper/order.ts';
import { number } from '../numbers.ts';
import { briefing } from './papers/briefing.ts';
import { budget } from './papers/budget.ts';
import { caseWords } from './papers/case.ts';
import { caseForm } from './papers/case-form.ts';
import { catalogue } from './papers/catalogue.ts';
import { counts } from './papers/counts.ts';
import { journal } from './papers/journal.ts';
import { med } from './papers/med.ts';
import { overview } from './papers/overview.ts';
import { poster } from './papers/poster.ts';
import { programme, yearly } from './papers/programme.ts';
import { programmeCase } from './papers/programme-case.ts';
import { said } from './papers/said.ts';
import { status } from './papers/status.ts';
import { statusCard } from './papers/status-card.ts';
import { survey } from './papers/survey.ts';
import { word } from './papers/word.ts';

export const papers = {
  eyebrow: 'Rapport',
  choose: {
    title: 'Hvad skal du bruge?',
    intro: 'Navne kommer aldrig med, og eksempler kun, når en af jer har frigivet dem.',
    label: 'Vælg en rapport',
  },
  choice: (name: string, means: string) => `${name} – ${means}`,
  names: {
    catalogue: 'Katalog',
    overview: 'Oversigt med trafiklys',
    status: 'Status',
    counts: 'Optælling',
    case: 'Sag til udvalg',
    med: 'Sag til Hoved-MED',
    briefing: 'Kort orientering',
    survey: 'Bilag om undersøgelse',
    'programme-case': 'Sag om arbejdsprogram',
    programme: 'Arbejdsprogram',
    yearly: 'Årlig præsentation',
    budget: 'Input til budgettet',
    poster: 'Plakat fra workshop',
    journal: 'Pakke til journalen',
  },
  means: {
    catalogue: 'alle forslag med udfordring, tiltag, forbedring og tidshorisont',
    overview: 'én linje pr. forslag, til bilag 1',
    status: 'hvad der er gjort, i gang og forsinket siden en dato',
    counts: 'område, behov og hvem der kan ændre det, i tal',
    case: 'udkast til en sagsfremstilling',
    med: 'den korte udgave',
    briefing: 'en halv side med to eksempler fra praksis',
    survey: 'alle tabeller fra en undersøgelse',
    'programme-case': 'årets tiltag og undersøgelsen bag, som udkast til en sag',
    programme: 'årets tiltag efter enhed og fokusområde',
    yearly: 'det, der er sket siden forrige rapportering',
    budget: 'forslag til et budgetår efter tema, med beløb og art',
    poster: 'én side pr. tema med de tre-fire, der blev valgt',
    journal: 'et forslag med dokument, data og metadata',
  },
  files: { docx: 'Word', xlsx: 'Excel', zip: 'zip-fil' },
  comesAs: (files: readonly string[]) => `Du får den som ${files.join(' og ')}.`,
  labels: {
    since: 'Siden',
    area: 'Område',
    forum: 'Forum',
    round: 'Indsamling, workshop eller undersøgelse',
    grouping: 'Stil op',
    year: 'År',
    proposal: 'Forslagets nummer',
    skeleton: 'Opbygning',
    matter: 'Hvad skal forummet?',
    title: 'Sagens titel',
    caseNumber: 'Sagsnummer',
    caseworker: 'Sagsbehandler',
    annexes: 'Bilag, jeg laver med',
    recommended: 'Det bilag, der anbefales at læse',
    ownAnnexes: 'Egne bilag',
    only: 'Hvilke forslag',
  },
  groupings: { area: 'Efter område', theme: 'Efter tema' },
  all: { area: 'Alle områder', forum: 'Alle fora', round: 'Alle' },
  matters: {
    orientation: 'Orienteres',
    discussion: 'Drøfte',
    decision: 'Beslutte',
    status: 'Have status',
  },
  skeletons: {
    copenhagen: 'Som København: indstilling, problemstilling, løsning',
    herning: 'Som Herning: sagsresume, sagsfremstilling, indstilling',
    albertslund: 'Som Albertslund: anledning, sagsfremstilling, økonomi',
    ballerup: 'Som Ballerup: sammendrag, baggrund, sagsfremstilling',
    own: 'Jeres egen skabelon',
  },
  faults: {
    required: 'Udfyld det her.',
    unknown: 'Det findes ikke. Vælg fra listen, eller ret nummeret.',
    'not-a-day': 'Skriv en dato, fx 1. januar 2026.',
    'to-come': 'Datoen er ikke kommet endnu.',
    'not-a-year': 'Skriv et årstal, fx 2027.',
    'too-long': 'Det er for langt.',
    cpr: 'Det ligner et cpr-nummer. Tag det ud.',
  },
  buttons: { next: 'Videre', order: 'Lav den', other: 'Vælg en anden' },
  stands: {
    asked: 'Den bliver lavet nu. Du får den i din egen chat med mig om lidt.',
    making: 'Den bliver lavet nu.',
    made: 'Den er klar. Du kan hente den i et døgn; kun du kan.',
    empty: 'Der er ikke noget, der passer til det, du bad om.',
    failed: 'Den kunne ikke laves. Prøv igen; bliver det ved, så sig det til it-afdelingen.',
    step: ({ done, total }: PaperStep) =>
      `Den bliver lavet nu: ${number('da', done)} af ${number('da', total)}.`,
  },
  fetch: { docx: 'Hent Word', xlsx: 'Hent Excel', zip: 'Hent zip-fil' },
  fetchNamed: (name: string) => `Hent ${name}`,
  file: {
    title: 'Her er filen',
    none: 'Filen kan ikke hentes',
    text: (minutes: number) => `Linket virker i ${minutes} minutter og er kun til dig.`,
    open: 'Åbn filen',
    problems: {
      gone: 'Den er her ikke længere. Bed om rapporten igen: skriv rapport.',
      'not-allowed': 'Rapporter er for dem, der er i administrationens kanal.',
      'no-address':
        'Botten kender ikke sin egen adresse, så der kan ikke laves et link. Bed it-afdelingen sætte FORENKL_PUBLIC_URL, eller hent rapporten med npm run report.',
    },
  },
  foot: { page: 'Side', of: 'af' },
  kept: 'Ordlyden er kun for dem, der behandler forslaget',
  notAssessed: 'ikke vurderet',
  noArea: 'Uden område',
  noTheme: 'Uden tema',
  briefing,
  budget,
  case: caseWords,
  caseForm,
  catalogue,
  counts,
  journal,
  med,
  overview,
  said,
  status,
  statusCard,
  survey,
  word,
  poster,
  programme,
  programmeCase,
  yearly,
};
