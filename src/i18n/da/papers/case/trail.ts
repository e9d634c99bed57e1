// Where the proposals of a case were handled before, in Danish.
import { number } from '../../../numbers.ts';
import { some, workplaces } from './counted.ts';
import { upper } from './results.ts';

const proposals = (of: number) => (of === 1 ? 'forslaget' : 'forslagene');

export const trail = {
  none: (of: number) => `${upper(proposals(of))} er ikke behandlet i et forum før.`,
  workshop: (title: string) => `Workshoppen ${title}`,
  place: (forum: string, day: string, item: string) =>
    `${forum} den ${day}${item === '' ? '' : `, punkt ${item}`}`,
  said: (place: string, words: string) => `${place}: ${words}.`,
  word: (word: string, count: number) => `${some(count)} blev ${word}`,
  wordToo: (word: string, count: number) => `${number('da', count)} blev ${word}`,
  handled: (count: number) => `${some(count)} blev behandlet`,
  added: (addition: string) => `Bemærkning: »${addition}«`,
};

export const med = {
  none: (of: number) => `${upper(proposals(of))} er endnu ikke behandlet i MED-organisationen.`,
  concerns: (count: number, of: number) =>
    count === 0
      ? `${of === 1 ? 'Forslaget er ikke' : 'Ingen af forslagene er'} vurderet til at have særlig betydning for MED-organisationen.`
      : `${of === 1 ? 'Forslaget' : upper(some(count))} er vurderet til at have betydning for MED-organisationen.`,
  contacts: (contacts: number, of: number, count: number) =>
    contacts === 0
      ? 'Lokal-MED på de berørte arbejdspladser inddrages, når tiltagene gennemføres.'
      : contacts === of
        ? `${of === 1 ? 'Arbejdspladsen' : `Alle ${workplaces(of)}`} bag ${proposals(count)} har en MED-kontakt, som inddrages, når tiltagene gennemføres.`
        : `Af de ${workplaces(of)} bag ${proposals(count)} har ${number('da', contacts)} en MED-kontakt, som inddrages, når tiltagene gennemføres.`,
};
