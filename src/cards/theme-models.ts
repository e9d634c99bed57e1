// What the cards about themes and budget input are made from.
import type { BudgetInput } from '../domain/proposal/marks.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Outcome, Status } from '../domain/proposal/status.ts';
import type { ThemeId } from '../domain/shared/ids.ts';
import type { BudgetOfYear, BudgetSums } from '../domain/theme/budget.ts';
import type { ThemeProgress } from '../domain/theme/progress.ts';
import type { TargetUnit, Theme } from '../domain/theme/theme.ts';
import type { TargetFault, TypedTarget } from '../domain/theme/typed-target.ts';
import type { ThemeFault, TypedTheme } from '../domain/theme/typed-theme.ts';
import type { BesideQueue } from './sorting-models.ts';

/** One line from which each one opens the themes for themselves. */
export interface ThemeLineView {
  readonly count: number;
}

export interface ThemeListView {
  readonly items: readonly { readonly theme: Theme; readonly progress?: ThemeProgress }[];
  readonly total: number;
  /** From 0; `pages` in all. */
  readonly page: number;
  readonly pages: number;
  /** They may make new ones, and see the budget. */
  readonly mayAll: boolean;
}

export type ThemeNote = 'created' | 'saved' | 'changed-since';

export interface ThemeView {
  readonly theme: Theme;
  readonly proposals: readonly {
    readonly no: ProposalNo;
    /** Absent where its words are for those who handle it alone. */
    readonly title?: string;
    readonly status: Status;
    readonly outcome?: Outcome;
  }[];
  readonly progress?: ThemeProgress;
  /** Input to budgets, by year. */
  readonly budgets: readonly (Pick<BudgetSums, 'net' | 'count'> & { readonly year: number })[];
  /** They may change all of it; its lead changes the text and what is done. */
  readonly mayAll: boolean;
  readonly note?: ThemeNote;
}

export interface ThemeFormView {
  readonly of:
    | { readonly kind: 'new'; readonly press: string }
    | { readonly kind: 'edit'; readonly theme: Pick<Theme, 'id' | 'version' | 'name'> };
  readonly typed: TypedTheme;
  readonly faults: readonly ThemeFault[];
  /** Its lead changes the text alone. */
  readonly textOnly: boolean;
  readonly stale?: true;
}

export interface ThemeProposalsView {
  readonly id: ThemeId;
  readonly version: number;
  readonly name: string;
  readonly proposals: ThemeView['proposals'];
  readonly typed: { readonly add: string; readonly remove: readonly string[] };
  readonly fault?:
    | { readonly kind: 'no-proposals'; readonly typed: string }
    | { readonly kind: 'in-other'; readonly no: ProposalNo; readonly theme: string }
    | { readonly kind: 'too-many' | 'changed-since' };
}

/** The form of a target, or of what is done of one that is counted by hand. */
export interface ThemeTargetView {
  readonly of: 'target' | 'count';
  readonly id: ThemeId;
  readonly version: number;
  readonly name: string;
  readonly unit?: TargetUnit;
  readonly typed: TypedTarget;
  readonly faults: readonly TargetFault[];
  readonly stale?: true;
}

export interface BudgetView
  extends BudgetOfYear<
    { readonly no: ProposalNo; readonly title?: string; readonly budget?: BudgetInput },
    Pick<Theme, 'name'>
  > {
  /** All years with input, newest first. */
  readonly years: readonly number[];
}

/** Which theme a proposal is put in, from "Mere". */
export interface ThemeChoiceView extends BesideQueue {
  readonly themes: readonly Pick<Theme, 'id' | 'name'>[];
  /** The one it is in. */
  readonly chosen?: ThemeId;
  /** There is no room for more in the one that was chosen. */
  readonly full?: true;
}
