// What `npm run template` says, in plain Danish.
import type { TemplateKind } from '../../src/domain/paper/template.ts';
import { CASE_PLACES, CONTENT, FIELD_PLACES } from '../../src/papers/word/places.ts';
import type { TemplateProblem } from '../../src/papers/word/read-template.ts';
import { either } from '../register/words.ts';

/** Why a template cannot be used, and what to do. */
export function problemWords(problem: TemplateProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return `Skabelonen er for stor. Den må højst fylde ${problem.limitMb} MB. Gør billederne mindre.`;
    case 'old-word':
      return 'Skabelonen er i det gamle Word-format eller har adgangskode. Gem den som .docx uden adgangskode.';
    case 'not-word':
      return 'Filen er ikke et Word-dokument, vi kan læse. Gem den som .docx i Word.';
    case 'swells':
      return 'Filen er bygget, så den fylder meget mere, når den åbnes, eller den er beskadiget. Gem den igen i Word.';
    case 'macros':
      return 'Skabelonen har makroer. Gem den som .docx uden makroer.';
    case 'no-place':
      return `Skabelonen har ingen plads til teksten. Skriv {{${CONTENT}}} i et afsnit for sig selv, der hvor alt skal stå. Er den til sager, så skriv i stedet {{sagsfremstilling}}, {{indstilling}} og de andre dele under hver sin overskrift.`;
    case 'both':
      return `{{${CONTENT}}} kan ikke stå sammen med sagens dele. Lav én skabelon til rapporter med {{${CONTENT}}} og én til sager med delene.`;
    case 'unknown':
      return `${listed(problem.places)} kender vi ikke. Ret det til ${either(KNOWN.map(braced))}, eller slet det.`;
    case 'repeated':
      return `${listed(problem.places)} står der mere end én gang. Slet alle på nær én.`;
    case 'other-text':
      return `${listed(problem.places)} skal stå i et afsnit for sig selv: det øvrige i afsnittet ville forsvinde.`;
    case 'edge':
      return `${listed(problem.places)} kan ikke stå i sidehoved eller sidefod. Flyt det ned i selve dokumentet.`;
  }
}

const KNOWN: readonly string[] = [CONTENT, ...FIELD_PLACES, ...CASE_PLACES];

const USED: Readonly<Record<TemplateKind, string>> = {
  paper: 'Den bruges til alle rapporter i Word.',
  case: 'Den bruges til sager, når opbygningen er jeres egen skabelon.',
};

/** What it would be or is used for, and which parts of a case have no place in it. */
export function outcomeWords(
  { kind, places }: { readonly kind: TemplateKind; readonly places: readonly string[] },
  write: boolean,
): readonly string[] {
  const absent = CASE_PLACES.filter((name) => !places.includes(name));
  return [
    `Skabelonen kan bruges. ${USED[kind]}`,
    `Pladser: ${listed(places)}.`,
    ...(kind === 'case' && absent.length > 0
      ? [`Disse dele af en sag har ingen plads og kommer ikke med: ${listed(absent)}.`]
      : []),
    write ? 'Den er taget i brug.' : 'Prøve: intet er gemt. Kør igen med --write.',
  ];
}

function listed(places: readonly string[]): string {
  return places.map(braced).join(', ');
}

function braced(place: string): string {
  return `{{${place}}}`;
}
