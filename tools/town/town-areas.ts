// The areas of the made-up municipality Bakkekøbing, in the order they are offered.

export interface TownArea {
  readonly id: string;
  readonly name: string;
  readonly english: string;
  readonly owner: string;
  readonly substitute: string;
  readonly department: string;
}

export const TOWN_AREAS = [
  {
    id: 'hiring-pay',
    name: 'Ansættelse og løn',
    english: 'Hiring and pay',
    owner: 'Lone Kjærulf',
    substitute: 'Steen Bjerrum',
    department: 'Økonomi og Personale',
  },
  {
    id: 'it-access',
    name: 'It og adgange',
    english: 'IT and access',
    owner: 'Ole Bang',
    substitute: 'Inger Møballe',
    department: 'It og Digitalisering',
  },
  {
    id: 'finance',
    name: 'Økonomi og regnskab',
    english: 'Finance and accounts',
    owner: 'Steen Bjerrum',
    substitute: 'Lone Kjærulf',
    department: 'Økonomi og Personale',
  },
  {
    id: 'purchasing',
    name: 'Indkøb',
    english: 'Purchasing',
    owner: 'Randi Hove',
    substitute: 'Steen Bjerrum',
    department: 'Økonomi og Personale',
  },
  {
    id: 'buildings',
    name: 'Bygninger',
    english: 'Buildings',
    owner: 'Allan Rugholm',
    substitute: 'Randi Hove',
    department: 'Teknik og Ejendomme',
  },
  {
    id: 'documentation',
    name: 'Dokumentation og indberetning',
    english: 'Documentation and reporting',
    owner: 'Mona Friis',
    substitute: 'Tove Kirkeby',
    department: 'Sundhed og Ældre',
  },
  {
    id: 'management',
    name: 'Ledelse, planer og tilsyn',
    english: 'Management, plans and inspection',
    owner: 'Erik Stenbæk',
    substitute: 'Hanne Dahl',
    department: 'Økonomi og Personale',
  },
  {
    id: 'own-field',
    name: 'Mit eget fagområde',
    english: 'My own field',
    owner: 'Rikke Toftegård',
    substitute: 'Poul Vestergaard',
    department: 'Børn og Unge',
  },
  {
    id: 'other',
    name: 'Andet eller ved ikke',
    english: "Something else or don't know",
    owner: 'Mette Friis',
    substitute: 'Erik Stenbæk',
    department: 'Økonomi og Personale',
  },
] as const satisfies readonly TownArea[];

export type TownAreaId = (typeof TOWN_AREAS)[number]['id'];
