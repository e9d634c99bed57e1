// What is said of roles that are given by name, in Danish.
import type { GrantedRole } from '../../domain/shared/permissions.ts';

export const roles = {
  eyebrow: 'Roller',
  title: (count: number) =>
    count === 0
      ? 'Ingen har fået en rolle'
      : count === 1
        ? '1 rolle er givet'
        : `${count} roller er givet`,
  lead: 'De, der er i kanalen, kan alt. Her giver du andre lov til noget af det, i deres egen chat med mig.',
  names: {
    triager: 'Behandler',
    host: 'Vært',
    reader: 'Læser',
  } satisfies Record<GrantedRole, string>,
  may: {
    triager: 'vurderer forslag, spørger og sender dem videre',
    host: 'starter workshopper og undersøgelser',
    reader: 'ser lister, forslag og overblik',
  } satisfies Record<GrantedRole, string>,
  choice: (name: string, may: string) => `${name} – ${may}`,
  givenBy: (by: string, at: string) => `Givet af ${by} ${at}`,
  somebody: 'en tidligere kollega',
  open: (name: string, role: string) => `Se ${name}, ${role.toLocaleLowerCase('da')}`,
  given: (name: string, role: string) => `${name} er nu ${role.toLocaleLowerCase('da')}`,
  taken: (name: string, role: string) => `${name} er ikke længere ${role.toLocaleLowerCase('da')}`,
  noApp: (name: string) => `${name} har ikke appen og får ingen besked i Teams. Sig det selv.`,
  told: {
    title: (role: string) => `Du er nu ${role.toLocaleLowerCase('da')}`,
    may: {
      triager: 'Du kan vurdere forslag, spørge om dem og sende dem videre.',
      host: 'Du kan starte workshopper og undersøgelser.',
      reader: 'Du kan se lister, forslag og overblik.',
    } satisfies Record<GrantedRole, string>,
    here: {
      triager: 'Skriv kø her i chatten, når du vil i gang.',
      host: 'Skriv hjælp her i chatten, når du vil i gang.',
      reader: 'Skriv liste eller overblik her i chatten, når du vil se dem.',
    } satisfies Record<GrantedRole, string>,
    help: 'En fra forenklingsteamet har givet dig rollen. Den gælder kun her i chatten med mig.',
  },
  give: 'Giv en rolle',
  giveTo: 'Giv rollen',
  find: 'Find personen',
  findAgain: 'Søg igen',
  take: 'Fjern rollen',
  all: 'Alle roller',
  form: {
    title: 'Hvem skal have en rolle?',
    words: 'Navn eller mail',
    wordsHelp: 'Personen skal have skrevet til mig eller have fået appen.',
    role: 'Rolle',
    people: 'Vælg personen',
    more: 'Der er flere. Skriv lidt mere af navnet, hvis du ikke kan se den rigtige.',
  },
  faults: {
    'nobody-found': 'Jeg kender ingen, der hedder det. Prøv en anden stavemåde eller mailen.',
    'nobody-chosen': 'Vælg en person.',
    'no-role': 'Vælg en rolle.',
    'no-words': 'Skriv et navn eller en mail.',
  },
  takeTitle: 'Vil du fjerne rollen?',
  takeText: 'Fjerner du rollen, gælder det inden for ti sekunder.',
};
