// What is said about letters to many, in Danish.
import { number } from '../numbers.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${number('da', count)} personer`);

export const letters = {
  eyebrow: 'Brev',
  title: { new: 'Skriv et brev', edit: 'Ret brevet' },
  intro:
    'Brevet kommer i modtagernes egen chat, på hverdage mellem 8 og 16. Ingen får mere end én besked om ugen af den slags.',
  editIntro: 'Den nye ordlyd erstatter den gamle hos dem, der har fået brevet.',
  titleLabel: 'Overskrift',
  textLabel: 'Tekst',
  toLabel: 'Hvem skal have det?',
  toText: (to: string) => `Til: ${to}`,
  help: 'Ingen cpr-numre eller følsomme oplysninger.',
  to: {
    leaders: 'Alle ledere',
    department: (name: string) => `Lederne i ${name}`,
    everyone: 'Alle, der bruger Forenkl',
  },
  problems: {
    title: 'Skriv en overskrift.',
    text: 'Skriv en tekst.',
    tooLong: (max: number) => `Der er plads til ${number('da', max)} tegn.`,
    to: 'Vælg, hvem der skal have brevet.',
  },
  preview: {
    title: 'Sådan ser brevet ud',
    when: 'Hvornår kommer det frem?',
    first: (count: number, day: string, time: string) =>
      `${number('da', count)} får det ${day} fra kl. ${time}.`,
    now: (count: number) => `${number('da', count)} får det nu.`,
    later: (count: number, day: string) =>
      `${number('da', count)} får det først ${day}, fordi de får en anden besked inden for en uge.`,
    evenLater: (count: number) => `${number('da', count)} får det senere endnu.`,
    unreachable: (count: number) =>
      count === 1 ? '1 kan ikke få beskeder.' : `${number('da', count)} kan ikke få beskeder.`,
    nobody: 'Lige nu er der ingen, der kan få brevet.',
    muted: 'De, der har sagt nej tak til breve, er ikke talt med.',
    confirm: (count: number) =>
      `Det er mange. Skriv antallet, ${number('da', count)}, for at sende brevet`,
    notes: {
      changed: 'Brevet er ændret siden. Her er det nyeste.',
      'number-missing': 'Skriv antallet af modtagere først.',
      'number-wrong': 'Det er ikke antallet. Se efter, hvem brevet skal til.',
    },
    has: (count: number) =>
      count === 1
        ? '1 har fået brevet. Det bliver rettet, hvor det står.'
        : `${number('da', count)} har fået brevet. Det bliver rettet, hvor det står.`,
    waits: (count: number) => `${number('da', count)} venter på det og får kun den nye ordlyd.`,
    bundled: 'Kom det sammen med andre beskeder, får man den nye ordlyd som en ny besked.',
  },
  status: {
    sentBy: (moment: string, name: string) => `Sendt ${moment} af ${name}`,
    reworded: (times: number) => (times === 1 ? 'Rettet 1 gang' : `Rettet ${times} gange`),
    to: 'Til',
    title: 'Sådan går det med brevet',
    heading: 'Modtagere',
    preparing: 'Brevet bliver gjort klar. Tryk på “Opdater” om lidt.',
    lines: {
      sent: 'Sendt',
      waiting: 'Venter',
      blocked: 'Kan ikke få beskeder',
      unknown: 'Uvist om det kom frem',
      failed: 'Kunne ikke sendes',
    },
    count: people,
    next: (moment: string) => `de næste ${moment}`,
    goingOut: 'på vej nu',
  },
  list: {
    title: 'Breve',
    none: 'Der er ikke skrevet breve endnu.',
    draft: 'Ikke sendt endnu',
    draftBy: (name: string) => `skrevet af ${name}`,
    open: (title: string) => `Åbn: ${title}`,
  },
  choice: {
    eyebrow: 'Breve',
    off: 'Du får ikke flere breve',
    on: 'Du får breve igen',
    offText:
      'Et brev, der allerede er på vej, kan stadig nå frem. Besked om dine egne forslag får du altid.',
    onText: 'Vi skriver højst én gang om ugen.',
  },
  buttons: {
    preview: 'Se, hvornår det kommer frem',
    send: (count: number) => `Send til ${number('da', count)}`,
    sendNew: 'Send den nye ordlyd',
    edit: 'Ret brevet',
    drop: 'Slet kladden',
    new: 'Nyt brev',
    list: 'Til brevene',
    refresh: 'Opdater',
    stop: 'Nej tak til breve',
    resume: 'Jeg vil gerne have breve',
  },
};
