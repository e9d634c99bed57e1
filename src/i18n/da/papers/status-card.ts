// The figures of a status on a card, and the offer of one after a year, in Danish.
import { average, number } from '../../numbers.ts';

const n = (count: number) => number('da', count);

export const statusCard = {
  title: (count: number) => `Status på ${n(count)} forslag`,
  since: (day: string) => `Siden ${day}`,
  of: (name: string) => `Kun ${name}`,
  promised: 'Lovet til nu',
  promises: (count: number, list: string) => `${n(count)}: ${list}`,
  noPromises: 'ingen tider er løbet ud endnu',
  hassle: 'Oplevet bøvl',
  hassleText: (before: number, after: number, of: number) =>
    `${average('da', before)} → ${average('da', after)} (${of === 1 ? '1 tiltag' : `${n(of)} tiltag`}, 1 til 5)`,
  time: 'Tid',
  expected: (hours: string) => `ventes at frigøre ${hours} timer om året (anslået)`,
  measured: (hours: string, of: number) =>
    `målt ${hours} timer på ${of === 1 ? '1 tiltag' : `${n(of)} tiltag`}`,
  spread: 'Udbredelse',
  spreadText: (count: number) =>
    `${n(count)} er taget i brug på flere arbejdspladser end forslagsstillernes`,
  solved: 'Er problemet løst?',
  solvedText: (yes: number, partly: number, no: number) =>
    `${n(yes)} ja · ${n(partly)} delvist · ${n(no)} nej`,
  none: 'Der er ikke noget at give status på.',
  buttons: {
    show: 'Vis tallene',
    make: 'Lav Word og Excel',
    late: 'Se de forsinkede',
    case: 'Lav udkast til sag',
    other: 'Ret, hvad den handler om',
  },
  offer: {
    title: 'Der er gået et år',
    text: (forum: string, count: number, day: string) =>
      `${forum} besluttede ${count === 1 ? '1 forslag' : `${n(count)} forslag`} ${day}. Skal jeg lave en status på, hvad der er sket siden?`,
    button: 'Lav status',
  },
};
