// Where things are decided in the made-up municipality Bakkekøbing, and what there is to read.

export interface TownForum {
  readonly id: string;
  readonly name: string;
  /** As it stands in the register file. */
  readonly type: string;
  /** Names of areas. */
  readonly areas: string;
  readonly decider?: string;
  readonly secretary?: string;
  /** Days with commas between. */
  readonly meetings: string;
}

export const TOWN_FORUMS: readonly TownForum[] = [
  {
    id: 'executive',
    name: 'Direktionen',
    type: 'Direktion',
    areas: '',
    decider: 'Hanne Dahl',
    secretary: 'Mette Friis',
    meetings: '05-01-2027, 19-01-2027, 02-02-2027, 16-02-2027, 02-03-2027, 16-03-2027',
  },
  {
    id: 'finance-committee',
    name: 'Økonomiudvalget',
    type: 'Fagudvalg',
    areas: 'Ansættelse og løn; Økonomi og regnskab; Indkøb; It og adgange; Bygninger',
    decider: 'Birgit Overby',
    secretary: 'Mette Friis',
    meetings: '20-01-2027, 17-02-2027, 17-03-2027',
  },
  {
    id: 'children-committee',
    name: 'Børne- og Skoleudvalget',
    type: 'Fagudvalg',
    areas: 'Mit eget fagområde; Ledelse, planer og tilsyn',
    decider: 'Poul Engelund',
    secretary: 'Rikke Toftegård',
    meetings: '13-01-2027, 10-02-2027, 10-03-2027',
  },
  {
    id: 'chiefs',
    name: 'Chefgruppen',
    type: 'Chefgruppe',
    areas: '',
    secretary: 'Mette Friis',
    meetings: '12-01-2027, 09-02-2027',
  },
  {
    id: 'main-med',
    name: 'Hoved-MED',
    type: 'MED',
    areas: '',
    secretary: 'Mette Friis',
    meetings: '28-01-2027, 20-05-2027',
  },
];

export interface TownGuidance {
  readonly title: string;
  readonly link: string;
  readonly words: string;
}

export const TOWN_GUIDANCE: readonly TownGuidance[] = [
  {
    title: 'Sådan bestiller du adgang, før medarbejderen begynder',
    link: 'https://intranet.bakkekoebing.example/adgang-foer-start',
    words: 'adgang, ny medarbejder, vikar, brugernavn, login, skemaer',
  },
  {
    title: 'Godkend en regning på telefonen',
    link: 'https://intranet.bakkekoebing.example/regning-paa-telefonen',
    words: 'regning, faktura, godkendelse, attestation',
  },
  {
    title: 'Meld en skade på bygningen med et billede',
    link: 'https://intranet.bakkekoebing.example/meld-skade',
    words: 'bygning, reparation, vedligehold, skade, håndværker',
  },
];
