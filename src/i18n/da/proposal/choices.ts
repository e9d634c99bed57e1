// What a proposer chose among, in Danish.
import type { Authority, Need } from '../../../domain/proposal/classification.ts';
import type { Visibility } from '../../../domain/proposal/proposal.ts';

export const needs = {
  abolish: 'Opgaven eller kravet falder væk',
  simplify: 'Enklere regel eller krav',
  system: 'Bedre it',
  process: 'Klarere arbejdsgang',
  guidance: 'Bedre vejledning eller support',
  automate: 'At det sker automatisk',
  exempt: 'Fritagelse for en regel',
  unknown: 'Ved ikke',
} satisfies Record<Need, string>;

export const authorities = {
  national: 'Staten',
  political: 'Politikerne i kommunen',
  administrative: 'Kommunens ledelse',
  'process-owner': 'En central afdeling',
  'own-unit': 'Arbejdspladsen selv',
  unknown: 'Ved ikke',
} satisfies Record<Authority, string>;

export const visibilities = {
  handlers: 'De, der behandler forslaget',
  team: 'Kun forenklingsteamet',
  all: 'Alle, der kan se forslaget',
} satisfies Record<Visibility, string>;
