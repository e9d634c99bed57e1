// What is said when many are decided at one meeting, in Danish.
import { number } from '../../numbers.ts';

const proposals = (count: number) => (count === 1 ? '1 forslag' : `${number('da', count)} forslag`);

export const sitting = {
  title: 'Flere på samme møde',
  about: 'Datoen, ordet og udfaldet bliver de samme. Begrundelsen er den, der er indstillet.',
  choose: 'Hvilke?',
  chosen: (title: string, no: string) => `${no} · ${title}`,
  none: 'Der ligger ikke noget hos jer lige nu.',
  outcome: 'Udfald',
  itemAll: 'Punkt (hvis det er det samme for alle)',
  more: (count: number) => `${proposals(count)} mere vises bagefter.`,
  look: 'Se, hvad der sker',
  preview: (count: number) => `Afgør ${proposals(count)}?`,
  all: (outcome: string, word: string) => `Udfald: ${outcome} · ord: ${word}`,
  can: (count: number) => `${number('da', count)} kan afgøres`,
  not: (count: number, why: string) => `${number('da', count)} ${why}`,
  settle: (count: number) => `Afgør ${proposals(count)}`,
  done: (count: number) => (count === 1 ? '1 forslag er afgjort' : `${count} forslag er afgjort`),
  nothing: 'Ingen af dem kan afgøres sådan.',
  why: {
    'no-draft': 'mangler indstilling og må afgøres for sig',
    lacks: 'mangler noget i svaret og må afgøres for sig',
    'not-here': 'ligger ikke hos jer mere',
    'changed-since': 'er ændret imens',
  },
  fault: { proposals: 'Vælg mindst ét forslag.' },
};
