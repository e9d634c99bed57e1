// What `npm run register` says, in plain Danish.
import type { Difference } from '../../src/domain/shared/register-plan.ts';
import { DAYS_MAX } from '../../src/domain/triage/rule-settings.ts';
import type { RulesPlan } from '../../src/domain/triage/rules-plan.ts';
import {
  LOSSES,
  type Loss,
  type ProblemKind,
  type RegisterProblem,
} from '../../src/papers/register/problems.ts';
import type { FileProblem } from '../../src/papers/register/sheet.ts';
import type { LoadPlan } from '../../src/usecases/load-register.ts';

/** Why a file cannot be read, and what to do. */
export function fileWords(problem: FileProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return `Filen er for stor. Den må højst fylde ${problem.limitMb} MB. Del den i to, og indlæs dem efter hinanden.`;
    case 'too-many-rows':
      return `Filen har for mange rækker. Der må højst være ${thousands(problem.limit)}. Slet tomme eller overflødige rækker, eller del filen i to.`;
    case 'swells':
      return 'Filen er bygget, så den fylder meget mere, når den åbnes, eller den er beskadiget. Kopiér rækkerne over i en ny Excel-fil, og prøv igen.';
    case 'old-excel':
      return 'Filen er i det gamle Excel-format eller har adgangskode. Gem den som .xlsx uden adgangskode.';
    case 'not-a-table':
      return 'Filen kan ikke læses. Gem den som Excel (.xlsx) eller som CSV (UTF-8).';
    case 'quotes':
      return 'Et anførselstegn i CSV-filen er ikke lukket eller står forkert. Ret det, eller gem filen som Excel (.xlsx).';
    case 'empty':
      return 'Filen er tom.';
  }
}

const KINDS: Readonly<Record<ProblemKind, (problem: RegisterProblem) => string>> = {
  'no-headings': () =>
    'har ingen overskrifter, vi kender. Enheder skal have kolonnerne Navn, Type og Forvaltning; områder skal have Navn og Procesansvarlig; fora Navn og Type; vejledninger Titel, Link og Ord; regler Regel og Værdi.',
  'missing-column': ({ column }) =>
    `kolonnen "${column}" mangler. Tilføj den, og indlæs filen igen.`,
  'unknown-column': ({ column }) =>
    `kolonnen "${column}" kender vi ikke. Ret navnet, hvis den skal med.`,
  'repeated-column': ({ column }) =>
    `kolonnen "${column}" står der to gange. Vi bruger den første.`,
  missing: () => 'feltet er tomt. Udfyld det.',
  'too-long': ({ limit = 0 }) => `teksten er for lang. Der er plads til ${thousands(limit)} tegn.`,
  'not-a-p-number': ({ value }) =>
    `"${value}" er ikke et P-nummer. Skriv ti cifre, eller lad feltet være tomt.`,
  'unknown-type': ({ value, accepted = [] }) =>
    `"${value}" kender vi ikke. Skriv ${either(accepted)}.`,
  'unknown-word': ({ value, accepted = [] }) =>
    `"${value}" kender vi ikke. Skriv ${either(accepted)}.`,
  'unknown-area': ({ part }) =>
    `området "${part}" findes ikke. Ret det til et områdes navn eller id, eller tilføj området i arket Områder.`,
  'not-a-day': ({ part }) =>
    `"${part}" er ikke en dato. Skriv for eksempel 19-01-2027, med komma mellem datoerne.`,
  'not-days': ({ value }) =>
    `"${value}" kan ikke bruges. Skriv et helt antal arbejdsdage fra 1 til ${DAYS_MAX}.`,
  'not-https': ({ value }) =>
    `"${value}" er ikke et link. Skriv hele adressen; den skal begynde med https://.`,
  'not-an-id': ({ value }) =>
    `"${value}" kan ikke bruges som id. Brug små bogstaver, tal og bindestreg.`,
  repeated: ({ first }) =>
    `den står der allerede${first ? ` (${first.sheet}, række ${first.row})` : ''}. Slet den ene.`,
  'not-a-mail': ({ value }) => `"${value}" er ikke en mailadresse. Ret den, og indlæs filen igen.`,
};

const LOST: Readonly<Record<Loss, string>> = {
  cell: 'Rækken er med, men uden mailen.',
  row: 'Rækken er ikke med.',
  column: 'Kolonnen er ikke med.',
  sheet: 'Arket er ikke med.',
};

/** `Enheder, række 12, "Leder mail": …`, what to do, and what is left out. */
export function problemWords(problem: RegisterProblem): string {
  const { kind, sheet, row, column } = problem;
  const cell = row !== undefined && LOSSES[kind] !== 'sheet' && LOSSES[kind] !== 'column';
  const where = [
    sheet,
    cell ? `række ${row}` : undefined,
    cell && column !== undefined ? `"${column}"` : undefined,
  ];
  const told = where.filter((part) => part !== undefined).join(', ');
  return `${told}: ${KINDS[kind](problem)} ${LOST[LOSSES[kind]]}`;
}

/** What was done, or would be: figures, then the names of what is new or changed. */
export function planWords(plan: LoadPlan, dryRun: boolean): readonly string[] {
  const { units, areas, forums, guidance, rules } = plan;
  return [
    dryRun ? 'Prøve: intet er gemt.' : done(plan),
    figures('Enheder', units),
    ...names(units, ({ name, department }) => `${name} (${department})`),
    figures('Områder', areas),
    ...names(areas, ({ name }) => name.da),
    figures('Fora', forums),
    ...names(forums, ({ name }) => name),
    figures('Vejledninger', guidance),
    ...names(guidance, ({ title }) => title),
    ...ruleWords(rules),
  ];
}

/** Nothing where the file has no rules. */
function ruleWords({ changed, unchanged }: RulesPlan): readonly string[] {
  if (changed.length + unchanged === 0) return [];
  return [
    `Regler: ${changed.length} ændrede, ${unchanged} uændrede`,
    ...changed.map((name) => `  ~ ${name}`),
  ];
}

function done({ rules, ...plan }: LoadPlan): string {
  const rows = Object.values(plan).flatMap(({ added, changed }) => [...added, ...changed]);
  const written = rows.length + rules.changed.length;
  return written > 0 ? 'Registeret er indlæst.' : 'Alt var indlæst i forvejen.';
}

/** How many rows could not be used, and how much else is worth a look. */
export function problemCount(problems: readonly RegisterProblem[]): string {
  const lost = new Set(
    problems
      .filter(({ kind }) => LOSSES[kind] === 'row')
      .map(({ sheet, row }) => `${sheet} ${row}`),
  ).size;
  const other = problems.filter(({ kind }) => LOSSES[kind] !== 'row').length;
  const parts = [
    lost > 0 ? `${lost} ${lost === 1 ? 'række' : 'rækker'} kan ikke bruges` : undefined,
    other > 0 ? `${other} ${other === 1 ? 'anden ting' : 'andre ting'} bør rettes` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? 'Alt i filen kan bruges.' : `${parts.join(', og ')}:`;
}

function figures<Item>(title: string, difference: Difference<Item>): string {
  const { added, changed, unchanged, absent } = difference;
  const rest = absent.length > 0 ? `, ${absent.length} ikke i filen (de bliver)` : '';
  return `${title}: ${added.length} nye, ${changed.length} ændrede, ${unchanged.length} uændrede${rest}`;
}

const MOST_NAMES = 20;

function names<Item>(
  { added, changed }: Difference<Item>,
  nameOf: (item: Item) => string,
): readonly string[] {
  const lines = [
    ...added.map((item) => `  + ${nameOf(item)}`),
    ...changed.map(({ after }) => `  ~ ${nameOf(after)}`),
  ];
  const rest = lines.length - MOST_NAMES;
  return rest > 0 ? [...lines.slice(0, MOST_NAMES), `  … og ${thousands(rest)} til`] : lines;
}

/** `a, b eller c`. */
export function either(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' eller ');
}

function thousands(count: number): string {
  return count.toLocaleString('da-DK');
}
