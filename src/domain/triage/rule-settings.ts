// One thing of the rules at a time, as it is set on a card or in a file.
import type { Extent, Value } from '../proposal/assessment.ts';
import type { Localized } from '../shared/language.ts';
import { slugOf } from '../shared/slug.ts';
import type { Priority } from './matrix.ts';
import type { Deadlines, DecisionWord, TriageRules } from './rules.ts';

/** Longest definition of a level, longest word of decision, in characters. */
export const MEANS_MAX = 120;
export const WORD_MAX = 60;
/** Working days a deadline may have, from 1. */
export const DAYS_MAX = 100;
/** Words a card can show to choose among. */
export const WORDS_MAX = 20;

export const SWITCHES = ['severalAssessors', 'automation'] as const;
export type Switch = (typeof SWITCHES)[number];
export const STAGES = [
  'triage',
  'answer',
  'warning',
  'escalation',
] as const satisfies readonly (keyof Deadlines)[];
export type Stage = (typeof STAGES)[number];

export type RuleSetting =
  /** Without words the usual ones hold again. */
  | { readonly kind: 'extent'; readonly level: Extent; readonly means?: Localized }
  | { readonly kind: 'value'; readonly level: Value; readonly means?: Localized }
  | {
      readonly kind: 'cell';
      readonly value: Value;
      readonly extent: Extent;
      readonly priority: Priority;
    }
  /** A new name for the word with this id; without an id, or with one nobody has, a new word. */
  | { readonly kind: 'word'; readonly id?: string; readonly name: Localized }
  | { readonly kind: 'deadline'; readonly stage: Stage; readonly days: number }
  | { readonly kind: 'switch'; readonly which: Switch; readonly on: boolean };

/** The rules with these set, one after the other; set just so already, they are the same. */
export function withSettings(rules: TriageRules, settings: readonly RuleSetting[]): TriageRules {
  return settings.reduce(withSetting, rules);
}

/** True for a whole number of days a deadline may have. */
export function isDays(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= DAYS_MAX;
}

function withSetting(rules: TriageRules, setting: RuleSetting): TriageRules {
  switch (setting.kind) {
    case 'extent':
      return { ...rules, extentMeans: meaning(rules.extentMeans, setting) };
    case 'value':
      return { ...rules, valueMeans: meaning(rules.valueMeans, setting) };
    case 'cell': {
      const row = { ...rules.matrix[setting.value], [setting.extent]: setting.priority };
      return { ...rules, matrix: { ...rules.matrix, [setting.value]: row } };
    }
    case 'word':
      return { ...rules, words: withWord(rules.words, setting) };
    case 'deadline':
      return { ...rules, deadlines: { ...rules.deadlines, [setting.stage]: setting.days } };
    case 'switch':
      return { ...rules, [setting.which]: setting.on };
  }
}

function meaning(
  known: Readonly<Record<string, Localized>> = {},
  { level, means }: { readonly level: string; readonly means?: Localized },
): Readonly<Record<string, Localized>> {
  const others = Object.entries(known).filter(([key]) => key !== level);
  return Object.fromEntries(means === undefined ? others : [...others, [level, means]]);
}

/** A word keeps its id and its place whatever it is called, as treatments hold the id. */
function withWord(
  words: readonly DecisionWord[],
  { id, name }: { readonly id?: string; readonly name: Localized },
): readonly DecisionWord[] {
  const same = (one: DecisionWord) =>
    id === undefined ? one.name.da.toLowerCase() === name.da.toLowerCase() : one.id === id;
  if (words.some(same)) return words.map((one) => (same(one) ? { ...one, name } : one));
  const wished = id ?? slugOf(name.da);
  const taken = words.some((one) => one.id === wished);
  return [...words, { id: taken ? `${wished}-${words.length}` : wished, name }];
}
