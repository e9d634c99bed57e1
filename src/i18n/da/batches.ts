// What is said of proposals that came in together from elsewhere, in Danish.
import { number } from '../numbers.ts';

const proposals = (count: number) => `${number('da', count)} forslag`;

export const batches = {
  eyebrow: 'Forslag fra en fil',
  received: {
    title: (count: number) => `${proposals(count)} er modtaget`,
    summary: (count: number, from: string) => `${proposals(count)} fra ${from} er modtaget`,
    total: (count: number) => `I alt har vi nu ${proposals(count)} derfra.`,
    contact: 'Du står som kontakt. Svar og spørgsmål til forslagene kommer til dig.',
    gathered: 'Når der er nyt om flere af dem på én gang, får du én samlet besked.',
    see: 'Se dem',
  },
  news: {
    title: 'Nyt om forslag, du er kontakt for',
    summary: (from: string) => `Nyt om forslag fra ${from}`,
    text: 'De senest ændrede står øverst på listen.',
    see: 'Se, hvad der er nyt',
  },
  from: (from: string, external: string) => `Fra ${from}, nr. ${external}`,
  fromOnly: (from: string) => `Fra ${from}`,
  external: (external: string) => `nr. ${external}`,
};
