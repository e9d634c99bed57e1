// What is said on the forms of a wave, in Danish.
import type { WaveFault } from '../../../domain/round/typed-wave.ts';

export const form = {
  title: { new: 'Send en måling til mange', again: 'Ny måling som den forrige' },
  lead: 'Den sendes til hver enkelt i deres egen chat. Du ser, hvem der får den og hvornår, før den sendes.',
  set: 'Spørgeskema',
  collection: 'Indsamling af forslag',
  name: 'Navn',
  nameHint: 'fx Lederundersøgelsen',
  label: 'År eller andet kendetegn',
  privacy: 'Svarene er',
  way: 'Hvem skal have den?',
  ways: {
    posts: 'Efter enhed, forvaltning og rolle',
    mails: 'Efter mailadresser, jeg skriver',
    list: (name: string, count: string) => `Filen ${name} (${count})`,
  },
  from: 'Sendes',
  until: 'Sidste dag for svar',
  reminders: 'Påmindelser til dem, der ikke har svaret',
  remindersOf: (count: number) => (count === 0 ? 'Ingen' : `${count}, med fem arbejdsdage imellem`),
  fileHelp:
    'Har I en liste i Excel eller CSV, kan it-afdelingen lægge den ind med npm run audience.',
  faults: {
    set: 'Vælg et spørgeskema.',
    name: 'Skriv et navn på højst 100 tegn.',
    label: 'Skriv fx året, højst 20 tegn.',
    privacy: 'Vælg, hvordan svarene behandles.',
    way: 'Vælg, hvem der skal have den.',
    from: 'Vælg i dag eller en senere dag.',
    until: 'Vælg en dag efter den, hvor den sendes.',
    reminders: 'Vælg 0 til 3.',
    'not-anonymous':
      'Spørgeskemaet kan ikke være anonymt: Det er for langt til ét kort, eller det spørger om arbejdsplads. Vælg et andet, eller fortrolige svar.',
  } satisfies Record<WaveFault, string>,
  audience: {
    title: 'Hvem skal have den?',
    types: 'Typer af enheder',
    departments: 'Forvaltninger',
    all: 'Vælger du ingen, er alle med.',
    roles: 'Hvem i enheden',
    mails: 'Mailadresser, en på hver linje',
    faults: {
      roles: 'Vælg mindst én.',
      'no-mails': 'Skriv mindst én mailadresse.',
      'too-long':
        'Der er ikke plads til så mange. Bed it-afdelingen lægge dem ind som en fil med npm run audience.',
      'bad-mails': (some: string) => `Det er ikke mailadresser: ${some}. Ret dem, eller slet dem.`,
    },
  },
  extend: {
    title: 'Forlæng',
    until: 'Ny sidste dag for svar',
    reminder: 'En påmindelse mere den (valgfrit)',
    help: (days: string) =>
      days === '' ? 'Der er ikke flere påmindelser på vej.' : `Påmindelser på vej: ${days}.`,
    faults: {
      until: 'Vælg i dag eller en senere dag.',
      reminder: 'Vælg en dag efter den sidste påmindelse og før sidste dag for svar.',
    },
  },
};
