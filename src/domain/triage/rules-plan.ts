// Compares settings read from a file with the rules that are stored, so that it can be shown first.
import { sameContent } from '../shared/same-content.ts';
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
    if (sameContent(next, after)) continue;
    changed.push(name);
    after = next;
  }
  return { after, changed, unchanged: settings.length - changed.length };
}
