// The work programme and the yearly presentation, in Danish.
import { number } from '../../numbers.ts';

const n = (count: number) => number('da', count);
const initiatives = (count: number) => (count === 1 ? '1 tiltag' : `${n(count)} tiltag`);

export const programme = {
  title: (year: number) => `Arbejdsprogram for administrativ forenkling ${year}`,
  intro: (count: number) => `Arbejdsprogrammet rummer ${initiatives(count)}.`,
  focuses: (list: string, count: number) =>
    `${count === 1 ? 'Fokusområdet' : 'Fokusområderne'} er ${list}.`,
  surveys: (count: number) =>
    `${initiatives(count)} udspringer af en undersøgelse blandt kommunens ledere eller medarbejdere.`,
  proposals: (count: number) =>
    `${initiatives(count)} svarer på forslag fra kommunens arbejdspladser.`,
  noDepartment: 'Uden ansvarlig forvaltning',
  noFocus: 'Øvrige tiltag',
  table: (department: string, focus: string) => `${department}: ${focus}`,
  columns: {
    department: 'Forvaltning',
    focus: 'Fokusområde',
    what: 'Tiltag',
    means: 'Det betyder',
    horizon: 'Tidshorisont',
    until: 'Senest',
    lead: 'Ansvarlig',
    origin: 'Udspringer af',
    state: 'Status',
  },
  noTime: 'Ikke fastsat',
  fromSurvey: (title: string, question: string) =>
    question === '' ? title : `${title}: ${question}`,
  fromProposals: (list: string, count: number) =>
    count === 1 ? `Forslag ${list}` : `${n(count)} forslag (${list})`,
  fromUs: 'Eget initiativ',
  late: (state: string) => `${state}, forsinket`,
  counts: 'Tiltag efter fokusområde',
  count: 'Tiltag',
  total: 'I alt',
  sheets: { initiatives: 'Tiltag', focuses: 'Fokusområder' },
};

export const yearly = {
  title: 'Administrativ forenkling: årlig præsentation for byrådet',
  name: 'Årlig præsentation',
  short: 'Kort fortalt',
  since: (day: string, received: number, done: number) =>
    `Siden forrige rapportering den ${day} er der ${
      received === 0
        ? 'ikke kommet nye forslag'
        : `kommet ${n(received)} forslag fra kommunens arbejdspladser`
    }, og ${done === 0 ? 'ingen tiltag' : initiatives(done)} er gennemført.`,
  done: {
    heading: 'Siden forrige rapportering',
    none: 'Ingen tiltag er meldt gennemført i perioden.',
    on: 'Gennemført',
    means: 'Det betyder',
    benefit: 'Udbytte',
    hours: (hours: string) => `${hours} timer om året`,
    kr: (kr: string) => `${kr} kr. om året`,
    hassle: (step: number) => `oplevet bøvl ${step} af 5`,
    spread: 'Bruges nu også i',
  },
  promises: 'Det, der er lovet',
  examples: 'Eksempler fra praksis',
  quote: (text: string) => `»${text}«`,
  next: {
    heading: 'Det kommende år',
    intro: (count: number, focuses: number) =>
      focuses === 0
        ? `Der arbejdes videre med ${initiatives(count)}.`
        : `Der arbejdes videre med ${initiatives(count)} under ${focuses === 1 ? '1 fokusområde' : `${n(focuses)} fokusområder`}.`,
    none: 'Der er ingen tiltag i gang eller planlagt.',
    line: (title: string, when: string) => `${title}: ${when}`,
    late: (title: string, day: string) => `${title}: forsinket, lovet til ${day}`,
    others: 'Øvrige tiltag',
  },
  decision: {
    heading: 'Beslutning',
    open: '[Byrådets beslutning skrives ind efter mødet]',
  },
};
