// What the proposals of a case show, in Danish.
import type { Authority, Need } from '../../../../domain/proposal/classification.ts';
import { average, number } from '../../../numbers.ts';
import { some } from './counted.ts';

const n = (count: number) => number('da', count);

export const results = {
  needs: (list: string, of: number) => `Der efterspørges ${of === 1 ? '' : 'især '}${list}.`,
  need: (name: string, count: number) => `${name} (${some(count)})`,
  needNames: {
    abolish: 'færre opgaver eller krav',
    simplify: 'en enklere regel eller et enklere krav',
    system: 'bedre it',
    process: 'en klarere arbejdsgang',
    guidance: 'bedre vejledning eller support',
    automate: 'automatisering',
    exempt: 'fritagelse for en regel',
    unknown: 'noget andet',
  } satisfies Record<Need, string>,
  ownRules: (count: number, of: number) =>
    count === 0
      ? `${of === 1 ? 'Forslaget er ikke' : 'Ingen af forslagene er'} vurderet til at kunne fjerne en regel, som kommunen selv har fastsat.`
      : `${of === 1 ? 'Forslaget' : upper(some(count))} går ud på at fjerne en regel eller et krav, som kommunen selv har fastsat.`,
  authorities: (list: string, of: number) =>
    of === 1
      ? `Hvem kan ændre det: ${list}.`
      : `Forslagene fordeler sig efter, hvem der kan ændre det: ${list}.`,
  authority: (name: string, count: number) => `${name} (${n(count)})`,
  authorityNames: {
    national: 'staten',
    political: 'det politiske niveau i kommunen',
    administrative: 'kommunens ledelse',
    'process-owner': 'den centrale afdeling, der ejer processen',
    'own-unit': 'arbejdspladsen selv',
    unknown: 'ikke afklaret',
  } satisfies Record<Authority, string>,
  extents: (list: string, of: number) =>
    `Omfanget af at gennemføre ${of === 1 ? 'det' : 'dem'} er vurderet som ${list}.`,
  extentNames: { small: 'lille', medium: 'mellem', large: 'stort' },
  extent: (name: string, count: number) => `${name} for ${n(count)}`,
  notAssessed: (count: number) => `${upper(some(count))} er endnu ikke vurderet.`,
  shared: (count: number, of: number) =>
    count === of && of > 1
      ? 'Alle forslagene opleves på mere end én arbejdsplads.'
      : count === 0
        ? ''
        : `${of === 1 ? 'Forslaget' : upper(some(count))} opleves på mere end én arbejdsplads.`,
  hassle: (value: number, of: number) =>
    `Bøvlet er ${of === 1 ? '' : 'i gennemsnit '}sat til ${average('da', value)} på en skala fra 1 til 5 (${n(of)} svar). Det siger noget om, hvordan opgaven opleves, og ikke hvor lang tid den tager.`,
  table: 'Forslagene fordelt på områder',
  columns: {
    area: 'Område',
    count: 'Forslag',
    done: 'Gennemført',
    going: 'I gang eller planlagt',
    otherwise: 'Besvaret på anden måde',
    open: 'Ikke besluttet',
  },
  total: 'I alt',
};

export function upper(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
