// What is said of the municipality's rules of sorting and deciding, in Danish.
import type { Stage, Switch } from '../../domain/triage/rule-settings.ts';
import type { RuleFault, RulePart } from '../../domain/triage/typed-rules.ts';

export const ruling = {
  eyebrow: 'Regler',
  title: 'Kommunens regler',
  lead: 'Tryk på en linje for at rette den. Det gælder med det samme, også for forslag, der er i gang.',
  sections: { assess: 'Når I vurderer', decide: 'Når I sender videre og beslutter' },
  parts: {
    extent: 'Hvad omfang betyder',
    value: 'Hvad værdi betyder',
    matrix: 'Prioriteter',
    word: 'Beslutningsord',
    deadlines: 'Frister',
    switches: 'Til og fra',
  } satisfies Record<RulePart, string>,
  open: (part: string) => `Ret ${part.toLocaleLowerCase('da')}`,
  saved: (part: string) => `Gemt: ${part.toLocaleLowerCase('da')}`,
  row: (value: string, cells: string) => `${value} værdi: ${cells}`,
  cell: (value: string, extent: string) =>
    `${value} værdi, ${extent.toLocaleLowerCase('da')} omfang`,
  inEnglish: (name: string) => `${name}, på engelsk`,
  usual: (means: string) => `Tomt felt: ${means}`,
  stages: {
    triage: 'Fra modtaget til sendt videre',
    answer: 'Svar fra en ansvarlig eller et forum',
    warning: 'Varsel før fristen',
    escalation: 'Besked til jer efter fristen',
  } satisfies Record<Stage, string>,
  days: (count: number) => (count === 1 ? '1 arbejdsdag' : `${count} arbejdsdage`),
  inDays: (name: string) => `${name} (arbejdsdage)`,
  stage: (name: string, days: string) => `${name}: ${days}`,
  switches: {
    severalAssessors: 'Flere vurderer det samme forslag, hver for sig',
    automation: 'Vis trin for automatisering',
  } satisfies Record<Switch, string>,
  on: 'Ja',
  off: 'Nej',
  switched: (name: string, on: string) => `${name}: ${on.toLocaleLowerCase('da')}`,
  word: {
    list: 'Beslutningsord',
    lead: 'Det ord, et forum slutter sin behandling med. Et ord kan skifte navn, men ikke slettes: det står på tidligere behandlinger.',
    new: 'Tilføj et ord',
    newTitle: 'Nyt beslutningsord',
    name: 'Ordet',
    openWord: (name: string) => `Ret ${name}`,
  },
  save: 'Gem',
  back: 'Alle regler',
  changed:
    'En anden har ændret reglerne imens. Det, du skrev, står her. Gem igen, hvis det skal gælde.',
  faults: {
    'too-long': 'Det er for langt.',
    required: 'Skriv det på dansk.',
    'not-days': 'Skriv et helt tal fra 1 til 100.',
    'not-a-choice': 'Vælg en af mulighederne.',
    cpr: 'Det ligner et cpr-nummer. Tag det ud.',
    'too-many': 'Der er ikke plads til flere ord. Omdøb et af dem i stedet.',
  } satisfies Record<RuleFault['kind'], string>,
};
