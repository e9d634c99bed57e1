// What is said where owners, forums and guidance are kept up, in Danish.
import type { ForumKind } from '../../domain/shared/register.ts';
import type { RowFault, RowKind } from '../../domain/shared/register-row.ts';

export const posts = {
  kinds: { areas: 'Ansvarlige', forums: 'Fora', guidance: 'Vejledninger' } satisfies Record<
    RowKind,
    string
  >,
  lead: {
    areas: 'Hvem der svarer for hvert område, og hvem der træder til.',
    forums: 'Hvor der besluttes og drøftes, hvem der taler for forummet, og hvornår det mødes.',
    guidance: 'Tilbydes den, der skriver om noget, som vejledningen løser.',
  } satisfies Record<RowKind, string>,
  none: 'Der er ikke nogen endnu.',
  new: { forums: 'Tilføj et forum', guidance: 'Tilføj en vejledning' },
  titles: {
    areas: 'Hvem svarer for området?',
    forums: 'Ret forummet',
    guidance: 'Ret vejledningen',
  } satisfies Record<RowKind, string>,
  newTitle: { forums: 'Nyt forum', guidance: 'Ny vejledning' },
  file: 'Mange på én gang er lettere i registerfilen.',
  open: (name: string) => `Ret ${name}`,
  saved: (name: string) => `Gemt: ${name}`,
  noOwner: 'Ingen ansvarlig',
  noDecider: 'Ingen beslutter',
  substitute: (name: string) => `afløser: ${name}`,
  secretary: (name: string) => `sekretær: ${name}`,
  next: (day: string) => `næste møde ${day}`,
  fields: {
    owner: 'Ansvarlig',
    ownerMail: 'Ansvarliges mail',
    substitute: 'Afløser',
    substituteMail: 'Afløsers mail',
    name: 'Navn *',
    type: 'Slags *',
    areas: 'Områder, hvis politiske sager det afgør',
    decider: 'Beslutter (den, der taler for forummet)',
    deciderMail: 'Beslutters mail',
    secretary: 'Sekretær',
    secretaryMail: 'Sekretærs mail',
    meetings: 'Møder',
    title: 'Titel *',
    link: 'Link *',
    words: 'Ord, der passer på problemet *',
  },
  help: {
    mail: 'Mailen afgør, hvem der får opgaven. Uden mail går det efter navnet.',
    meetings: 'Datoer med komma imellem, fx 19-01-2027, 2-02-2027',
    words: 'Med komma imellem, fx adgang, ny medarbejder, vikar',
    link: 'Hele adressen. Den skal begynde med https://',
  },
  forumKinds: {
    executive: 'Direktion',
    committee: 'Fagudvalg',
    chiefs: 'Chefgruppe',
    med: 'MED',
    other: 'Andet',
  } satisfies Record<ForumKind, string>,
  save: 'Gem',
  changed: 'En anden har ændret det imens. Det, du skrev, står her. Gem igen, hvis det skal gælde.',
  faults: {
    required: 'Feltet er tomt. Udfyld det.',
    'too-long': 'Det er for langt.',
    cpr: 'Det ligner et cpr-nummer. Tag det ud.',
    'not-a-mail': 'Det er ikke en mailadresse.',
    'not-a-choice': 'Vælg en af mulighederne.',
    'not-a-day': 'En af dem er ikke en dato. Skriv fx 19-01-2027.',
    'not-https': 'Linket skal begynde med https://.',
  } satisfies Record<RowFault['kind'], string>,
};
