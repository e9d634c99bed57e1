// Reads the rules of sorting and deciding from the rows of a sheet: one row a setting.
import type { Extent, Value } from '../../domain/proposal/assessment.ts';
import { readNumber } from '../../domain/shared/typed-number.ts';
import type { Priority } from '../../domain/triage/matrix.ts';
import {
  isDays,
  MEANS_MAX,
  type RuleSetting,
  type Stage,
  type Switch,
  WORD_MAX,
} from '../../domain/triage/rule-settings.ts';
import type { NamedSetting } from '../../domain/triage/rules-plan.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { bare, type RuleColumn } from './headings.ts';
import { ID } from './read-areas.ts';
import type { RowReader } from './row-reader.ts';
import { vocabularyOf, type Words } from './words-of.ts';

const EXTENTS: Words<Extent> = {
  small: ['lille', 'lavt', 'small'],
  medium: ['mellem', 'medium'],
  large: ['stort', 'stor', 'large'],
};
const VALUES: Words<Value> = {
  low: ['lav', 'low'],
  medium: ['middel', 'mellem', 'medium'],
  high: ['høj', 'high'],
};
const STAGES: Words<Stage> = {
  triage: ['Frist for sortering', 'fristsortering', 'days to sort'],
  answer: ['Frist for svar', 'fristsvar', 'days to answer'],
  warning: ['Varsel før frist', 'advarselførfrist', 'days of warning'],
  escalation: ['Rykker efter frist', 'eskaleringefterfrist', 'days to escalation'],
};
const SWITCHES: Words<Switch> = {
  severalAssessors: ['Flere vurderer', 'flerevurderere', 'several assessors'],
  automation: ['Automatisering', 'automation'],
};
const ON = vocabularyOf<'on' | 'off'>({
  on: ['ja', 'yes', 'til', 'on', 'true'],
  off: ['nej', 'no', 'fra', 'off', 'false'],
});
const WORD = ['Beslutningsord', 'decision word'];
const { priorities } = catalogueOf('da').triage;
const inEnglish = catalogueOf('en').triage.priorities;
const PRIORITIES = vocabularyOf<Priority>({
  'quick-win': [priorities['quick-win'], inEnglish['quick-win']],
  plan: [priorities.plan, inEnglish.plan],
  'when-time': [priorities['when-time'], inEnglish['when-time']],
  later: [priorities.later, inEnglish.later],
});

type Row = RowReader<RuleColumn>;
type Make = (row: Row) => RuleSetting | undefined;

/** What each name in the first column makes of its row. */
const MAKERS = makers();
/** Told when a name is none of them. */
const ACCEPTED = [
  'Omfang lille',
  'Værdi høj',
  'Høj værdi, lille omfang',
  ...WORD.slice(0, 1),
  ...Object.values(STAGES).map(([name]) => name),
  ...Object.values(SWITCHES).map(([name]) => name),
];

/** The setting of one row; undefined when the row cannot be used. */
export function readRule(row: Row): NamedSetting | undefined {
  const name = row.required('rule');
  const value = row.required('value');
  const make = MAKERS.get(bare(name));
  if (make === undefined && name !== '') row.note('unknown-word', 'rule', { accepted: ACCEPTED });
  const setting = value === '' ? undefined : make?.(row);
  if (setting === undefined || !row.usable()) return undefined;
  return { name: setting.kind === 'word' ? `${name}: ${setting.name.da}` : name, setting };
}

function makers(): ReadonlyMap<string, Make> {
  const all = new Map<string, Make>();
  const add = (names: readonly string[], make: Make) => {
    for (const name of names) all.set(bare(name), make);
  };
  for (const level of codes(EXTENTS)) {
    add(both(['omfang', 'extent'], EXTENTS[level]), (row) => {
      const means = localized(row, MEANS_MAX);
      return { kind: 'extent', level, means };
    });
  }
  for (const level of codes(VALUES)) {
    add(both(['værdi', 'value'], VALUES[level]), (row) => {
      const means = localized(row, MEANS_MAX);
      return { kind: 'value', level, means };
    });
    for (const extent of codes(EXTENTS)) add(cellNames(level, extent), cell(level, extent));
  }
  for (const stage of codes(STAGES)) add(STAGES[stage], deadline(stage));
  for (const which of codes(SWITCHES)) add(SWITCHES[which], turn(which));
  add(WORD, word);
  return all;
}

/** `Høj værdi, lille omfang`, and the same in English. */
function cellNames(value: Value, extent: Extent): readonly string[] {
  return VALUES[value].flatMap((high) =>
    EXTENTS[extent].flatMap((small) => [
      `${high} værdi ${small} omfang`,
      `${high} value ${small} extent`,
    ]),
  );
}

function cell(value: Value, extent: Extent): Make {
  return (row) => {
    const priority = PRIORITIES.read(row.text('value'));
    if (priority !== undefined) return { kind: 'cell', value, extent, priority };
    row.note('unknown-word', 'value', { accepted: PRIORITIES.accepted });
    return undefined;
  };
}

function deadline(stage: Stage): Make {
  return (row) => {
    const days = readNumber(row.text('value').replace(/\s*(?:arbejds)?dage?$/iu, ''));
    if (days !== undefined && isDays(days)) return { kind: 'deadline', stage, days };
    row.note('not-days', 'value');
    return undefined;
  };
}

function turn(which: Switch): Make {
  return (row) => {
    const on = ON.read(row.text('value'));
    if (on !== undefined) return { kind: 'switch', which, on: on === 'on' };
    row.note('unknown-word', 'value', { accepted: ON.accepted });
    return undefined;
  };
}

function word(row: Row): RuleSetting {
  const id = row.text('id').toLowerCase();
  if (id !== '' && !ID.test(id)) row.note('not-an-id', 'id');
  return { kind: 'word', ...(id !== '' && { id }), name: localized(row, WORD_MAX) };
}

/** In both languages; the Danish words stand for the English where there are none. */
function localized(row: Row, limit: number) {
  const da = row.text('value');
  const english = row.text('english');
  if (da.length > limit) row.note('too-long', 'value', { limit });
  if (english.length > limit) row.note('too-long', 'english', { limit });
  return { da, en: english || da };
}

function both(before: readonly string[], names: readonly string[]): readonly string[] {
  return before.flatMap((one) => names.map((name) => `${one} ${name}`));
}

function codes<Code extends string>(words: Words<Code>): readonly Code[] {
  const found: Code[] = [];
  for (const code in words) found.push(code);
  return found;
}
