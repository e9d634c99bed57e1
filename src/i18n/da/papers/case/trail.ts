// Where the proposals of a case were handled before, in Danish.
import { some, workplaces } from './counted.ts';

export const trail = {
  none: 'Forslagene er ikke behandlet i et forum før.',
  workshop: (title: string) => `Workshoppen ${title}`,
  place: (forum: string, day: string, item: string) =>
    `${forum} den ${day}${item === '' ? '' : `, punkt ${item}`}`,
  said: (place: string, words: string) => `${place}: ${words}.`,
  word: (word: string, count: number) => `${some(count)} blev ${word}`,
  handled: (count: number) => `${some(count)} blev behandlet`,
  added: (addition: string) => `Bemærkning: ${addition}`,
};

export const med = {
  none: 'Forslagene er endnu ikke behandlet i MED-organisationen.',
  concerns: (count: number) =>
    count === 0
      ? 'Ingen af forslagene er vurderet til at have særlig betydning for MED-organisationen.'
      : `${some(count).replace(/^é/, 'É')} er vurderet til at have betydning for MED-organisationen.`,
  contacts: (contacts: number, of: number) =>
    contacts === 0
      ? 'Lokal-MED på de berørte arbejdspladser inddrages, når tiltagene gennemføres.'
      : `${workplaces(contacts)} af ${workplaces(of)} bag forslagene har en MED-kontakt, som inddrages, når tiltagene gennemføres.`,
};
