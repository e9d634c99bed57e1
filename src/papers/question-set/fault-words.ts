// What the checks of a question set say, in Danish, and in which column it stands.
import type { ColumnOf } from './set-columns.ts';

/** A fault as the checks say it, after the name of what has it. */
export interface Told<Column extends string> {
  readonly says: RegExp;
  readonly column: Column;
  /** From the groups of the pattern. */
  readonly words: (first: string, second: string) => string;
}

/** What is wrong with a text, after the name of what it is: pattern and words. */
const TEXT_FAULTS: readonly (readonly [RegExp, (rest: string) => string])[] = [
  [/^is empty in (da|en)$/, () => 'Teksten er tom. Udfyld den.'],
  [
    /^has blanks or unseen signs in (da|en)$/,
    () => 'Teksten har tegn, man ikke kan se. Skriv den igen.',
  ],
  [
    /^is longer than (\d+) characters in (?:da|en)$/,
    (most) => `Teksten er for lang. Der er plads til ${most} tegn.`,
  ],
  [
    /^holds (\$\{|\{\{) in (?:da|en), which would come alive$/,
    (sign) => `Teksten må ikke rumme ${sign}. Skriv det uden.`,
  ],
];

/** Words for a fault of a text; undefined when it says something else. */
export function textWords(fault: string): { words: string; english: boolean } | undefined {
  for (const [says, words] of TEXT_FAULTS) {
    const [, first = ''] = says.exec(fault) ?? [];
    if (says.test(fault)) return { words: words(first), english: /\bin en\b/.test(fault) };
  }
  return undefined;
}

/** Of a question, a page or a notice. */
export const CONDITION_FAULTS: readonly Told<'when'>[] = [
  told(
    /^names (.+), which no earlier page asks$/,
    'when',
    (id) => `"${id}" bliver ikke spurgt om på en tidligere side.`,
  ),
  told(
    /^(.+) can never be answered "?(.*?)"?$/,
    'when',
    (id, answer) => `"${id}" kan aldrig få svaret "${answer}".`,
  ),
];

export const QUESTION_FAULTS: readonly Told<ColumnOf<'questions'>>[] = [
  told(/^its id is used twice$/, 'id', () => 'Id står to gange. Giv det ene spørgsmål et andet.'),
  told(
    /^its id is also an input of another question$/,
    'id',
    () => 'Id bruges også af et punkt i et andet spørgsmål. Vælg et andet.',
  ),
  told(
    /^its id "(.+)" (?:holds a comma|is a name)/,
    'id',
    (id) => `"${id}" kan ikke bruges som id. Vælg et andet.`,
  ),
  told(
    /^its preset (.+) is not known for this kind$/,
    'preset',
    (preset) => `"${preset}" kan kun stå ved en arbejdsplads.`,
  ),
  told(
    /^its preset .*$/,
    'preset',
    () => 'Svaret kan ikke gives på spørgsmålet. Skriv et af svarenes id, eller tøm cellen.',
  ),
  told(
    /^its max of (\d+) characters is above the (\d+) of an anonymous answer$/,
    'max',
    (_, most) => `Et anonymt svar kan højst have ${most} tegn.`,
  ),
  told(
    /^its max of (\d+) characters is above (\d+)$/,
    'max',
    (_, most) => `Et svar kan højst have ${most} tegn.`,
  ),
  told(
    /^no text is from (-?\d+) to (-?\d+) characters$/,
    'max',
    (least, most) => `Ingen tekst har fra ${least} til ${most} tegn. Ret Mindst eller Højst.`,
  ),
  told(/^its min must be below its max$/, 'min', () => 'Mindst skal være mindre end Højst.'),
  told(
    /^its max is (-?\d+) of (\d+) choices$/,
    'max',
    (most, count) => `Man kan ikke vælge højst ${most} af ${count}.`,
  ),
  told(/^its max is (-?\d+)$/, 'max', (most) => `Man kan ikke vælge højst ${most}.`),
  told(
    /^its scale has (\d+) steps, it must have 2 to (\d+)$/,
    'kind',
    (count, most) => `Skalaen har ${count} trin i Svarmuligheder. Den skal have 2 til ${most}.`,
  ),
  told(/^its scaleParts .*$|^step \d+ must stand in/, 'kind', () => 'Skalaens dele passer ikke.'),
  told(/^has (\d+) choices, at (?:most|least) (\d+)$/, 'kind', (count, limit) =>
    Number(count) > Number(limit)
      ? `Der er ${count} svar i Svarmuligheder. Der må højst være ${limit}.`
      : `Der er ${count} svar i Svarmuligheder. Der skal mindst være ${limit}.`,
  ),
  ...CONDITION_FAULTS,
  told(
    /^fills (.+), as (.+) does$/,
    'fills',
    (field, other) => `"${other}" udfylder også "${field}", og begge kan blive stillet.`,
  ),
  told(
    /^nothing is required on an extra page$/,
    'required',
    () => 'På en ekstra side kan intet kræves besvaret.',
  ),
  told(
    /^its suggestion "(.*)" must be/,
    'suggestions',
    (word) => `"${word}" kan ikke bruges. Skriv ordene på én linje med semikolon imellem.`,
  ),
];

/** Faults about one of a question's answers; the first group says which. */
export const ANSWER_FAULTS: readonly Told<ColumnOf<'choices'>>[] = [
  told(
    /^choice "(.+)" stands twice$/,
    'id',
    (id) => `"${id}" står to gange. Giv det ene et andet id.`,
  ),
  told(
    /^choice "(.+)" (?:holds a comma|is a name)/,
    'id',
    (id) => `"${id}" kan ikke bruges som id.`,
  ),
  told(
    /^the outside answer "(.+)" looks like/,
    'id',
    (id) => `"${id}" ligner et trin på skalaen. Brug bogstaver.`,
  ),
];

export const PAGE_FAULTS: readonly Told<ColumnOf<'pages'>>[] = [
  told(/^its id is used twice$/, 'id', () => 'Siden står to gange. Giv den ene et andet id.'),
  told(
    /^a review page must be/,
    'kind',
    () => 'En side til gennemsyn skal være den sidste almindelige.',
  ),
  told(
    /^has (\d+) inputs, at most (\d+)$/,
    'id',
    (count, most) =>
      `Siden har ${count} felter. Der er plads til ${most} på en telefon. Del den i to.`,
  ),
  told(/^asks nothing$/, 'id', () => 'Siden har ingen spørgsmål. Tilføj et, eller slet den.'),
  told(
    /^only an ordinary page can be repeated$/,
    'repeated',
    () => 'Kun en almindelig side kan besvares igen.',
  ),
];

export const SET_FAULTS: readonly Told<ColumnOf<'set'>>[] = [
  told(/^has no ordinary page$/, 'id', () => 'Der er ingen almindelig side i arket Sider.'),
  told(/^its tables lack overall$/, 'tables', () => 'Tabellen "samlet" skal være med.'),
  told(/^a table stands twice$/, 'tables', () => 'En tabel står to gange.'),
];

function told<Column extends string>(
  says: RegExp,
  column: Column,
  words: Told<Column>['words'],
): Told<Column> {
  return { says, column, words };
}
