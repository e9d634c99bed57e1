// What `npm run set` says, in plain Danish.
import type { ComparedItem } from '../../src/domain/questions/compare-sets.ts';
import { itemsIn, wordingOf } from '../../src/domain/questions/items.ts';
import type { QuestionSet } from '../../src/domain/questions/question-set.ts';
import type { SetProblem, SetProblemKind } from '../../src/papers/question-set/set-problems.ts';
import type { BehindSet, SetOutcome } from '../../src/usecases/sets/publish-set.ts';
import { either } from '../register/words.ts';

const NEW_FILE = 'Tag en ny fil, og skriv ændringen i den.';

const KINDS: Readonly<Record<SetProblemKind, (problem: SetProblem) => string>> = {
  'no-sheet': () => `arket mangler, eller dets overskrifter er rettet. ${NEW_FILE}`,
  'missing-column': () => `kolonnen mangler. ${NEW_FILE}`,
  'repeated-column': () => 'kolonnen står der to gange. Slet den, der ikke skal bruges.',
  missing: () => 'feltet er tomt. Udfyld det.',
  'one-language': () => 'teksten mangler på det ene sprog. Skriv den på begge.',
  'unknown-word': ({ value, accepted = [] }) =>
    `"${value}" kender vi ikke. Skriv ${either(accepted)}.`,
  'not-a-number': ({ value }) => `"${value}" er ikke et tal.`,
  'not-whole': ({ value }) => `"${value}" er ikke et helt tal.`,
  'not-an-id': ({ value }) =>
    `"${value}" kan ikke bruges som id. Brug a–z, tal, punktum og bindestreg.`,
  'not-a-condition': ({ value }) =>
    `"${value}" kan ikke læses. Skriv for eksempel: need = exempt, used indeholder hr eller need er besvaret.`,
  'not-a-preset': ({ value }) => `"${value}" kan ikke være et svar her. Skriv et svars id.`,
  'unknown-page': ({ value }) => `siden "${value}" står ikke i arket Sider.`,
  'unknown-question': ({ value }) => `spørgsmålet "${value}" står ikke i arket Spørgsmål.`,
  'wrong-role': ({ value, accepted = [] }) =>
    accepted.length === 0
      ? `spørgsmålet har ingen svar i dette ark. Slet rækken, eller ret spørgsmålets slags.`
      : `"${value}" passer ikke til spørgsmålets slags. Skriv ${either(accepted)}.`,
  'second-outside': () => 'der er allerede et svar uden for skalaen. Slet det ene.',
  unused: ({ value }) => `"${value}" bruges ikke her. Tøm cellen.`,
  'step-number': ({ value }) =>
    `trinnet står ikke som nummer ${value}. Tøm cellen, eller flyt rækken.`,
  'half-parts': () => 'skriv ved hvert trin, om det er negativ, neutral eller positiv.',
  fault: ({ words = '' }) => words,
};

/** `Spørgsmål, C7 (Slags): …`, and what to do. */
export function problemWords(problem: SetProblem): string {
  const { kind, sheet, cell, column } = problem;
  const named = column === undefined ? '' : ` (${column})`;
  const where = cell === undefined ? `${sheet}${named}` : `${sheet}, ${cell}${named}`;
  return `${where}: ${KINDS[kind](problem)}`;
}

/** Why a file from an earlier version is not taken in. */
export function behindWords({ title, version }: QuestionSet, { newest }: BehindSet): string {
  return `"${title.da}" findes nu i version ${newest}; filen er lavet af version ${version}. ${NEW_FILE}`;
}

/** What was done, or would be, and what of it cannot be compared any more. */
export function outcomeWords(
  set: QuestionSet,
  outcome: SetOutcome,
  write: boolean,
): readonly string[] {
  if (outcome.kind === 'same') return ['Der er ikke noget nyt i filen.'];
  const name = `"${set.title.da}" version ${outcome.version}`;
  const done = write
    ? [`${name} er gemt. Se det igennem i Teams: skriv spørgeskema.`]
    : [`Prøve: intet er gemt. Filen kan blive ${name}.`, 'Gem med --write.'];
  if (outcome.kind === 'new') return done;
  const { items, former } = outcome;
  const same = items.filter(({ change }) => change === 'same').length;
  return [
    ...items.flatMap((item) => itemWords(item, { former, now: set })),
    `${same} spørgsmål er som i version ${former.version}.`,
    ...done,
  ];
}

interface Versions {
  readonly former: QuestionSet;
  readonly now: QuestionSet;
}

function itemWords({ id, change }: ComparedItem, { former, now }: Versions): readonly string[] {
  const before = `version ${former.version}`;
  const unless = `Det kan ikke sammenlignes med ${before}, medmindre nogen siger, at det kan.`;
  switch (change) {
    case 'same':
      return [];
    case 'new':
      return [`  + ${id}: nyt. ${asks(now, id)}`];
    case 'gone':
      return [`  - ${id}: udgår. ${asks(former, id)}`];
    case 'rescaled':
      return [`  ~ ${id}: skalaen eller svarene er ændret. ${unless}`];
    case 'reworded':
      return [`  ~ ${id}: ${asks(former, id)} → ${asks(now, id)} ${unless}`];
  }
}

/** What an item asks, quoted. */
function asks(set: QuestionSet, id: string): string {
  const item = itemsIn(set).find((one) => one.id === id);
  return item === undefined
    ? ''
    : `"${wordingOf(item)
        .map(({ da }) => da)
        .join(' ')}"`;
}
