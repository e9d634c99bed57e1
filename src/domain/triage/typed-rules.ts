// Reads what was typed on a form of the rules into settings, or says which fields cannot be used.
import { EXTENTS, VALUES } from '../proposal/assessment.ts';
import { findCpr } from '../shared/cpr.ts';
import type { Localized } from '../shared/language.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { readNumber } from '../shared/typed-number.ts';
import { PRIORITIES } from './matrix.ts';
import {
  isDays,
  MEANS_MAX,
  type RuleSetting,
  STAGES,
  SWITCHES,
  WORD_MAX,
  WORDS_MAX,
} from './rule-settings.ts';
import type { TriageRules } from './rules.ts';

/** What is changed together on one form. */
export const RULE_PARTS = ['extent', 'value', 'matrix', 'word', 'deadlines', 'switches'] as const;
export type RulePart = (typeof RULE_PARTS)[number];

/** Typed texts by the id of their field: `small.da`, `high.small`, `name.en`, `answer`, `automation`. */
export type TypedRules = Readonly<Record<string, string>>;

export interface RuleFault {
  readonly field: string;
  readonly kind: 'too-long' | 'required' | 'not-days' | 'not-a-choice' | 'cpr' | 'too-many';
}

/** What a form is about; `word` is the id of the word, absent for a new one. */
export interface RuleForm {
  readonly part: RulePart;
  readonly word?: string;
}

/** All settings of the form, or every field that is wrong. */
export function readTypedRules(
  { part, word }: RuleForm,
  typed: TypedRules,
  rules: TriageRules,
): Result<readonly RuleSetting[], readonly RuleFault[]> {
  const faults: RuleFault[] = [];
  const settings = settingsOf();
  return faults.length > 0 ? refused(faults) : ok(settings);

  function settingsOf(): readonly RuleSetting[] {
    switch (part) {
      case 'extent':
        return EXTENTS.map((level) => ({ kind: 'extent', level, ...meaning(level) }));
      case 'value':
        return VALUES.map((level) => ({ kind: 'value', level, ...meaning(level) }));
      case 'matrix':
        return VALUES.flatMap((value) => EXTENTS.map((extent) => cell(value, extent)));
      case 'word':
        return newWord();
      case 'deadlines':
        return STAGES.map((stage) => ({ kind: 'deadline', stage, days: days(stage) }));
      case 'switches':
        return SWITCHES.map((which) => ({ kind: 'switch', which, on: on(which) }));
    }
  }

  function meaning(level: string): { readonly means?: Localized } {
    const means = localized(level, MEANS_MAX);
    return means === undefined ? {} : { means };
  }

  function cell(value: (typeof VALUES)[number], extent: (typeof EXTENTS)[number]): RuleSetting {
    const field = `${value}.${extent}`;
    const priority = PRIORITIES.find((one) => one === typed[field]);
    if (priority === undefined) faults.push({ field, kind: 'not-a-choice' });
    return { kind: 'cell', value, extent, priority: priority ?? rules.matrix[value][extent] };
  }

  function newWord(): readonly RuleSetting[] {
    const name = localized('name', WORD_MAX);
    const known = rules.words.find(({ id }) => id === word);
    if (name === undefined) faults.push({ field: 'name.da', kind: 'required' });
    if (known === undefined && rules.words.length >= WORDS_MAX) {
      faults.push({ field: 'name.da', kind: 'too-many' });
    }
    if (name === undefined) return [];
    return [{ kind: 'word', ...(known !== undefined && { id: known.id }), name }];
  }

  function days(field: string): number {
    const number = readNumber(typed[field] ?? '') ?? Number.NaN;
    if (!isDays(number)) faults.push({ field, kind: 'not-days' });
    return number;
  }

  function on(field: string): boolean {
    if (typed[field] !== 'true' && typed[field] !== 'false') {
      faults.push({ field, kind: 'not-a-choice' });
    }
    return typed[field] === 'true';
  }

  /** Nothing in Danish is nothing at all; Danish stands for English where there is none. */
  function localized(field: string, max: number): Localized | undefined {
    const [da, en] = [text(`${field}.da`, max), text(`${field}.en`, max)];
    if (da === '' && en !== '') faults.push({ field: `${field}.da`, kind: 'required' });
    return da === '' ? undefined : { da, en: en || da };
  }

  function text(field: string, max: number): string {
    const said = (typed[field] ?? '').trim().replace(/\s+/gu, ' ');
    if (said.length > max) faults.push({ field, kind: 'too-long' });
    if (findCpr(said).length > 0) faults.push({ field, kind: 'cpr' });
    return said;
  }
}

/** What stands in the fields of a form as the rules are. */
export function typedOf({ part, word }: RuleForm, rules: TriageRules): TypedRules {
  switch (part) {
    case 'extent':
      return meansTyped(EXTENTS, rules.extentMeans);
    case 'value':
      return meansTyped(VALUES, rules.valueMeans);
    case 'matrix':
      return Object.fromEntries(
        VALUES.flatMap((value) =>
          EXTENTS.map((extent) => [`${value}.${extent}`, rules.matrix[value][extent]]),
        ),
      );
    case 'word': {
      const { da = '', en = '' } = rules.words.find(({ id }) => id === word)?.name ?? {};
      return { 'name.da': da, 'name.en': en };
    }
    case 'deadlines':
      return Object.fromEntries(STAGES.map((stage) => [stage, String(rules.deadlines[stage])]));
    case 'switches':
      return Object.fromEntries(SWITCHES.map((which) => [which, String(rules[which])]));
  }
}

function meansTyped<Level extends string>(
  levels: readonly Level[],
  means: Readonly<Partial<Record<Level, Localized>>> | undefined,
): TypedRules {
  return Object.fromEntries(
    levels.flatMap((level) => [
      [`${level}.da`, means?.[level]?.da ?? ''],
      [`${level}.en`, means?.[level]?.en ?? ''],
    ]),
  );
}
