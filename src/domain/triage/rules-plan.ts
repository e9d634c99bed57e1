// Compares settings read from a file with the rules that are stored, so that it can be shown first.
import { type RuleSetting, withSettings } from './rule-settings.ts';
import type { TriageRules } from './rules.ts';

/** A setting with what it is called in the file. */
export interface NamedSetting {
  readonly name: string;
  readonly setting: RuleSetting;
}

export interface RulesPlan {
  /** The rules with all of it set. */
  readonly after: TriageRules;
  /** Names of what is set otherwise now. */
  readonly changed: readonly string[];
  readonly unchanged: number;
}

/** What setting all of it would do. */
export function planRules(stored: TriageRules, settings: readonly NamedSetting[]): RulesPlan {
  let after = stored;
  const changed: string[] = [];
  for (const { name, setting } of settings) {
    const next = withSettings(after, [setting]);
    if (sameRules(next, after)) continue;
    changed.push(name);
    after = next;
  }
  return { after, changed, unchanged: settings.length - changed.length };
}

/** True when nothing holds otherwise, in whatever order it was written. */
export function sameRules(one: TriageRules, other: TriageRules): boolean {
  return canonical(one) === canonical(other);
}

function canonical(rules: unknown): string {
  return JSON.stringify(rules, (_, value: unknown) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
