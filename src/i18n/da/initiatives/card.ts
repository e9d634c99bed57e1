// What the card of an initiative says, in Danish.

export const card = {
  title: 'Tiltag',
  what: 'Det gør vi',
  improvement: 'Det betyder',
  state: 'Status',
  when: 'Hvornår',
  noTime: 'ikke sat endnu',
  late: (day: string) => `Over tiden: skulle være færdigt ${day}`,
  lead: 'Tovholder',
  noLead: 'ikke valgt endnu',
  area: 'Område',
  origin: 'Udspringer af',
  focus: 'Fokusområde',
  spread: 'Bruges nu også i',
  milestones: 'Milepæle',
  milestone: (title: string, day: string) => `${title} – ${day}`,
  milestoneDone: (title: string, day: string) => `${title} – nået ${day}`,
  proposals: (count: number): string =>
    count === 1 ? 'Svar på 1 forslag' : `Svar på ${count} forslag`,
  workplaces: (count: number): string =>
    count === 1 ? 'fra 1 arbejdsplads' : `fra ${count} arbejdspladser`,
  more: (count: number) => `og ${count} til`,
  followers: (count: number): string =>
    count === 1 ? '1 følger det uden eget forslag' : `${count} følger det uden eget forslag`,
  expected: 'Forventet udbytte',
  realised: (months: 3 | 12): string =>
    months === 3 ? 'Udbytte efter 3 måneder' : 'Udbytte efter et år',
  bases: { estimated: 'anslået', measured: 'målt' },
  hours: (hours: string) => `${hours} timer om året`,
  kr: (kr: string) => `${kr} kr. om året`,
  hassle: (step: number) => `bøvl ${step} af 5`,
  notes: {
    created: 'Tiltaget er oprettet.',
    saved: 'Gemt.',
    told: 'Gemt. Alle bag forslagene får besked.',
    holds: 'Tak. Så siger vi ikke mere om det nu.',
    'changed-since': 'En anden har ændret tiltaget imens. Her er det, som det er nu.',
    'not-from-here': 'Det er slut og kan ikke ændres mere.',
    'not-theirs':
      'Kun områdets ansvarlige og forenklingsteamet kan ændre, hvilke forslag det er svar på.',
  },
  buttons: {
    edit: 'Opdatér',
    milestones: 'Milepæle',
    benefit: 'Udbytte',
    proposals: 'Forslag',
    reach: 'Fokus og udbredelse',
    list: 'Alle tiltag',
  },
};
