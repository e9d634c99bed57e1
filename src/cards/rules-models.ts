// What the cards of the municipality's rules are made from.
import type { TriageRules } from '../domain/triage/rules.ts';
import type { RuleFault, RuleForm, RulePart, TypedRules } from '../domain/triage/typed-rules.ts';

export type { RulePart };

export interface RulesView {
  readonly rules: TriageRules;
  /** What was saved on the card before. */
  readonly saved?: RulePart;
}

export interface RuleFormView extends RuleForm {
  readonly typed: TypedRules;
  readonly tag: string;
  readonly faults: readonly RuleFault[];
  /** Somebody else changed the rules since they were shown. */
  readonly changed?: true;
}
