// The units of the made-up municipality Bakkekøbing, as its register file lists them.

export interface TownUnit {
  /** Left out for parts of the town hall that are no production units of their own. */
  readonly pNumber?: string;
  readonly name: string;
  readonly type: 'Skole' | 'Dagtilbud' | 'Plejehjem' | 'Administration';
  readonly department: string;
  readonly leader: string;
  readonly deputy?: string;
  readonly med?: string;
}

const CHILDREN = 'Børn og Unge';
const CARE = 'Sundhed og Ældre';
const MONEY = 'Økonomi og Personale';
const IT = 'It og Digitalisering';
const BUILDINGS = 'Teknik og Ejendomme';

/** Numbers with month 90 in them: nobody takes them for a CPR number, and no real unit has one. */
function numbered(
  type: TownUnit['type'],
  department: string,
  rows: readonly (readonly [
    no: number,
    name: string,
    leader: string,
    deputy: string,
    med: string,
  ])[],
): readonly TownUnit[] {
  return rows.map(([no, name, leader, deputy, med]) => ({
    pNumber: `1990000${String(no).padStart(3, '0')}`,
    name,
    type,
    department,
    leader,
    deputy,
    med,
  }));
}

const SCHOOLS = numbered('Skole', CHILDREN, [
  [101, 'Åskolen', 'Jens Lauridsen', 'Tine Overgaard', 'Morten Juul'],
  [102, 'Bakkeskolen', 'Birgitte Sander', 'Rasmus Holk', 'Lotte Skytte'],
  [103, 'Fjordskolen', 'Henrik Bruun', 'Maja Lindholt', 'Claus Riber'],
  [104, 'Lyngskolen', 'Dorte Kjeldgaard', 'Simon Aaby', 'Helle Munk'],
  [105, 'Møllevangsskolen', 'Anders Ravn', 'Camilla Storm', 'Per Lyng'],
  [106, 'Skovbrynskolen', 'Susanne Thorup', 'Jakob Vind', 'Ane Krogsgaard'],
  [107, 'Østre Skole', 'Michael Falk', 'Louise Hede', 'Bent Ørum'],
  [108, 'Specialskolen Kløveren', 'Gitte Norup', 'Thomas Elkær', 'Vibeke Lund'],
]);

const DAY_CARE = numbered('Dagtilbud', CHILDREN, [
  [201, 'Børnehuset Solsikken', 'Karen Holm', 'Nanna Blicher', 'Jonas Vester'],
  [202, 'Børnehuset Mariehønen', 'Pia Vestergård', 'Stine Korsbæk', 'Lis Damgaard'],
  [203, 'Børnehuset Æblehaven', 'Marianne Toftlund', 'Kasper Hjort', 'Eva Brink'],
  [204, 'Børnehuset Regnbuen', 'Yasmin Demir', 'Trine Agerbo', 'Ulla Kirk'],
  [205, 'Børnehuset Troldehøj', 'Charlotte Buhl', 'Peter Enevold', 'Mia Sejer'],
  [206, 'Børnehuset Spiren', 'Lars Ottosen', 'Iben Rask', 'Dennis Holt'],
  [207, 'Naturbørnehaven Skovmusen', 'Signe Rønne', 'Emil Bagger', 'Jette Hald'],
  [208, 'Børnehuset Fjordbørn', 'Annette Gram', 'Sofie Lykkegård', 'Kim Torp'],
  [209, 'Børnehuset Grævlingen', 'Mads Winding', 'Karina Fuglsang', 'Bodil Steen'],
  [210, 'Dagplejen Bakkekøbing', 'Hanne Rosendal', 'Merete Glud', 'Inge Bonde'],
]);

const NURSING_HOMES = numbered('Plejehjem', CARE, [
  [301, 'Plejehjemmet Birkelund', 'Sara Winther', 'Joan Friborg', 'Lene Wad'],
  [302, 'Plejehjemmet Egegården', 'Flemming Stald', 'Anita Haugård', 'Connie Berth'],
  [303, 'Plejehjemmet Fjordbo', 'Ditte Marcussen', 'Ib Søgård', 'Tove Nyrup'],
  [304, 'Plejehjemmet Kastaniehaven', 'Jørgen Tang', 'Heidi Bisgård', 'Ruth Ager'],
  [305, 'Plejehjemmet Møllegården', 'Lisbeth Kraft', 'Nikolaj Bech', 'Else Vinding'],
  [306, 'Plejehjemmet Søndervang', 'Bo Hermansen', 'Pernille Sand', 'Gurli Lauge'],
]);

const TOWN_HALL: readonly TownUnit[] = [
  {
    name: 'Direktionen',
    type: 'Administration',
    department: MONEY,
    leader: 'Hanne Dahl',
    deputy: 'Erik Stenbæk',
  },
  {
    name: 'Forenklingsteamet',
    type: 'Administration',
    department: MONEY,
    leader: 'Nina Aagaard',
  },
  {
    name: 'Løn og Personale',
    type: 'Administration',
    department: MONEY,
    leader: 'Lone Kjærulf',
    deputy: 'Torben Vase',
    med: 'Jane Krabbe',
  },
  {
    name: 'Økonomi og Indkøb',
    type: 'Administration',
    department: MONEY,
    leader: 'Steen Bjerrum',
    deputy: 'Randi Hove',
    med: 'Palle Grøn',
  },
  {
    name: 'It og Digitalisering',
    type: 'Administration',
    department: IT,
    leader: 'Katrine Ulstrup',
    deputy: 'Ole Bang',
    med: 'Finn Mølby',
  },
  {
    name: 'Ejendomscentret',
    type: 'Administration',
    department: BUILDINGS,
    leader: 'Allan Rugholm',
    deputy: 'Birthe Skov',
    med: 'Kurt Vad',
  },
  {
    name: 'Skole- og dagtilbudsstaben',
    type: 'Administration',
    department: CHILDREN,
    leader: 'Rikke Toftegård',
    deputy: 'Martin Eskær',
    med: 'Anja Brandt',
  },
  {
    name: 'Sundheds- og ældrestaben',
    type: 'Administration',
    department: CARE,
    leader: 'Ulrik Hald',
    deputy: 'Mona Friis',
    med: 'Poul Kjær',
  },
];

export const TOWN_UNITS: readonly TownUnit[] = [
  ...SCHOOLS,
  ...DAY_CARE,
  ...NURSING_HOMES,
  ...TOWN_HALL,
];
