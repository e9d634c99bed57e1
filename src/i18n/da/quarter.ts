// What is said about the quarterly letter, in Danish.
import type { Quarter } from '../../domain/shared/quarter.ts';
import { number } from '../numbers.ts';

const nameOf = ({ year, quarter }: Quarter) => `${quarter}. kvartal ${year}`;
const count = (many: number) => number('da', many);

export const quarter = {
  letter: {
    title: (of: Quarter) => `Nyt fra ${nameOf(of)}`,
    opening: 'Her er, hvad der er blevet lettere, og hvad der er på vej til jer.',
    summary: (of: Quarter) => `Nyt fra ${nameOf(of)}: gjort, nyt og på vej`,
    why: (kinds: string) => `Du får brevet som leder eller kontaktperson (${kinds}).`,
    done: 'Det er gjort',
    fresh: 'Nyt til jer',
    underWay: 'På vej',
    of: (kind: string, heading: string) => `${kind} – ${heading.toLowerCase()}`,
    when: 'Hvornår',
    late: (day: string) => `Skulle være klar ${day} og er forsinket`,
    how: {
      local: 'Det kan I selv beslutte',
      guidance: 'Løst med vejledning',
      spread: 'Nu også hos jer',
    },
    all: 'Se alt, der er gjort',
  },
  offer: {
    eyebrow: 'Kvartalsbrev',
    ready: (of: Quarter) => `Kvartalsbrevet for ${nameOf(of)} er klar`,
    readyText:
      'Ledere og kontaktpersoner får at vide, hvad der er gjort, hvad der er nyt, og hvad der er på vej for deres slags arbejdsplads. Intet bliver sendt, før I siger til.',
    sent: (of: Quarter) => `Kvartalsbrevet for ${nameOf(of)} er sendt`,
    sentText: (name: string) => `Sendt af ${name}. Brevene kommer frem på hverdage mellem 8 og 16.`,
    skipped: (of: Quarter) => `Intet kvartalsbrev for ${nameOf(of)}`,
    skippedText: (name: string) => `${name} valgte, at det ikke bliver sendt denne gang.`,
    look: 'Se det, og send',
    lookAgain: 'Se det alligevel',
    status: 'Se, hvordan det går',
    skip: 'Ikke denne gang',
  },
  preview: {
    title: (of: Quarter) => `Kvartalsbrev for ${nameOf(of)}`,
    opening: 'Indledning (kan rettes)',
    openingHelp:
      'Ingen navne, cpr-numre eller følsomme oplysninger. Ret den kun, hvis der er noget særligt at sige.',
    shownLabel: 'Vis brevet til',
    who: 'Hvem får det, og hvad får de?',
    gets: (kind: string, people: number) =>
      `${kind}: ${people === 1 ? '1 modtager' : `${count(people)} modtagere`}`,
    holds: (done: number, fresh: number, underWay: number) =>
      `${count(done)} gjort · ${count(fresh)} nyt · ${count(underWay)} på vej`,
    nothing: (kinds: string) => `Intet nyt til ${kinds}. De får ikke noget brev.`,
    both: 'Den, der har flere slags arbejdspladser, får ét brev med det hele.',
    empty:
      'Der er ikke noget nyt at fortælle om dette kvartal, så der er ikke noget brev at sende.',
    confirm: (people: number) =>
      `Det er mange. Skriv antallet, ${count(people)}, for at sende brevet`,
    notes: {
      changed: 'Der er sket noget nyt siden. Her er det nyeste.',
      'number-missing': 'Skriv antallet af modtagere først.',
      'number-wrong': 'Det er ikke antallet. Se efter, hvem brevet skal til.',
      nobody: 'Lige nu er der ingen, der kan få brevet.',
    },
    send: (people: number) => `Send til ${count(people)}`,
  },
  status: {
    title: (of: Quarter) => `Sådan går det med brevet for ${nameOf(of)}`,
    sent: (moment: string, name: string) => `Sendt ${moment} af ${name}`,
  },
  open: 'Kvartalsbrev',
};
