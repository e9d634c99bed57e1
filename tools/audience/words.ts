// What `npm run audience` says, in plain Danish.
import {
  type AudienceFile,
  type AudienceProblem,
  LOST_ROWS,
} from '../../src/papers/audience/read-audience.ts';

const KINDS: Readonly<Record<AudienceProblem['kind'], (problem: AudienceProblem) => string>> = {
  'no-headings': () =>
    'har ingen kolonne, der hedder Mail. Skriv Mail øverst i kolonnen med mailadresser. Arket er ikke med.',
  missing: () => 'feltet er tomt. Skriv en mailadresse. Rækken er ikke med.',
  'not-a-mail': ({ value }) =>
    `"${value}" er ikke en mailadresse. Ret den, og indlæs filen igen. Rækken er ikke med.`,
  'unknown-type': ({ value, accepted = [] }) =>
    `"${value}" kender vi ikke. Skriv ${accepted.join(', ')}, eller lad feltet være tomt. Rækken er med uden typen.`,
  'too-long': () => 'teksten er for lang. Rækken er med uden den.',
  'too-many': () => 'der er ikke plads til flere. Del filen i to. Rækken er ikke med.',
};

/** `Ark1, række 12, "Mail": …`, what to do, and what is left out. */
export function problemWords(problem: AudienceProblem): string {
  const { kind, sheet, row, column } = problem;
  const where = [
    sheet,
    row === undefined ? undefined : `række ${row}`,
    column === undefined ? undefined : `"${column}"`,
  ];
  const told = where.filter((part) => part !== undefined).join(', ');
  return `${told}: ${KINDS[kind](problem)}`;
}

/** How many can be used, how many of them have the app, and what was left out. */
export function sumWords(
  { people, doubles, problems }: AudienceFile,
  { known, write }: { readonly known: number; readonly write: boolean },
): readonly string[] {
  const lost = problems.filter(({ kind }) => LOST_ROWS.includes(kind)).length;
  return [
    `${count(people.length)} kan bruges. ${count(known)} af dem har appen, ${count(people.length - known)} har ikke.`,
    ...(doubles > 0 ? [`${count(doubles)} står der mere end én gang og tæller én gang.`] : []),
    ...(lost > 0 ? [`${count(lost)} rækker kan ikke bruges.`] : []),
    write
      ? 'Listen er gemt. Vælg den, når du sender en måling: skriv "måling" til Forenkl.'
      : 'Prøve: intet er gemt. Tilføj --write --as MAIL for at gemme listen.',
  ];
}

function count(number: number): string {
  return number.toLocaleString('da-DK');
}
