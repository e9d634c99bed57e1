// What is said when a proposal is sent on, in Danish.
import { reach } from './reach.ts';

export const sendOn = {
  title: {
    forum: 'Send til udvalg eller forum',
    owner: 'Send til den ansvarlige',
    'decided-locally': 'Send tilbage: Det kan I selv beslutte',
    'passed-on': 'Saml til staten',
  },
  to: 'Går til',
  toProposer: 'forslagsstilleren',
  toState: 'kommunens samlede liste til staten',
  owner: (name: string, department: string) =>
    department === '' ? name : `${name}, ${department}`,
  decides: (authority: string) => `Kan ændres af: ${authority.toLocaleLowerCase('da')}`,
  reach,
  forum: 'Hvor besluttes det? *',
  forumExample: 'Børne- og Ungeudvalget',
  due: 'Svar senest *',
  dueHelp: (days: number) =>
    `Foreslået: ${days} arbejdsdage. Forslagsstilleren får også dagen at se.`,
  answer: 'Svar til forslagsstilleren *',
  answerHelp: 'Det står på forslaget, som derefter er afsluttet.',
  answers: {
    'decided-locally': 'Det kan I selv beslutte. I behøver ikke spørge nogen først.',
    'passed-on':
      'Reglen er statens, så vi kan ikke ændre den selv. Vi samler forslag om statens regler og sender dem videre.',
  },
  faults: {
    forum: 'Skriv udvalgets navn med bogstaver, højst 60 tegn.',
    chooseForum: 'Vælg, hvor det skal hen.',
    day: 'Vælg en dag efter i dag og højst et år frem.',
    answer: 'Skriv et svar.',
    reviewer:
      'Det rører kontrol eller lov og er ikke set igennem. Notér det under “Mere” og “Markér”, når det er.',
    changed: 'Forslaget er ændret imens. Se det igennem, og send så.',
  },
  until: (holder: string, day: string) => `${holder}, svar senest ${day}`,
};
