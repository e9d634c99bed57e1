// A case about a work programme, in Danish.
import type { Matter } from '../../../domain/paper/wanted.ts';
import { number } from '../../numbers.ts';

const n = (count: number) => number('da', count);
const initiatives = (count: number) => (count === 1 ? '1 tiltag' : `${n(count)} tiltag`);
const annexed = (annex: number) => (annex === 0 ? '' : `, jf. bilag ${annex},`);

export const programmeCase = {
  /** Below a heading that holds several parts; the others are called as in every case. */
  parts: {
    results: 'Tiltagene i programmet',
    going: 'Resultater af undersøgelsen',
    more: 'Det har undersøgelsen ført til',
  },
  summary: {
    orientation: (forum: string, year: number) =>
      `${forum} orienteres om arbejdsprogrammet for ${year}.`,
    discussion: (forum: string, year: number) =>
      `${forum} skal drøfte arbejdsprogrammet for ${year}.`,
    decision: (forum: string, year: number) =>
      `${forum} skal tage stilling til arbejdsprogrammet for ${year}.`,
    status: (forum: string, year: number) =>
      `${forum} får status på arbejdsprogrammet for ${year}.`,
  } satisfies Record<Matter, (forum: string, year: number) => string>,
  withSurvey: (text: string, title: string) =>
    `${text} Sagen indeholder også resultaterne af »${title}«.`,
  background: {
    how: (year: number) =>
      `Arbejdsprogrammet samler de tiltag, der skal gøre administrative opgaver enklere for kommunens arbejdspladser. Det viser, hvad der arbejdes med i ${year}, hvem der er ansvarlig, og hvornår tiltagene ventes udført.`,
    survey: (title: string, answered: number) =>
      `Programmet bygger blandt andet på »${title}«, som ${n(answered)} har svaret på.`,
  },
  focus: (focus: string, list: string) => `${focus}: ${list}.`,
  others: (count: number) => `og ${n(count)} til`,
  earlier: '[Skriv, hvor og hvornår programmet er drøftet]',
  economy: {
    hours: (hours: number, of: number) =>
      `Det er anslået for ${initiatives(of)}, hvor meget tid de sparer: i alt ${n(hours)} timer om året.`,
    kr: (kr: number, of: number) =>
      `Det er anslået for ${initiatives(of)}, hvad de sparer: i alt ${n(kr)} kr. om året.`,
    open: '[Skriv, om programmet har økonomiske konsekvenser]',
  },
  next: (count: number, year: number) =>
    `Der arbejdes videre med ${initiatives(count)} i ${year}, og der følges op på dem i det næste arbejdsprogram.`,
  asks: {
    programme: {
      orientation: (year: number, annex: number) =>
        `arbejdsprogrammet for ${year}${annexed(annex)} tages til efterretning.`,
      discussion: (year: number, annex: number) =>
        `arbejdsprogrammet for ${year}${annexed(annex)} drøftes.`,
      decision: (year: number, annex: number) =>
        `arbejdsprogrammet for ${year}${annexed(annex)} godkendes.`,
      status: (year: number, annex: number) =>
        `status på arbejdsprogrammet for ${year}${annexed(annex)} tages til efterretning.`,
    } satisfies Record<Matter, (year: number, annex: number) => string>,
    survey: (title: string, annex: number) =>
      `resultaterne af »${title}«${annexed(annex)} tages til efterretning.`,
  },
};
