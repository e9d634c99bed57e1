// The budget input as papers group it.
import type { PaperProposal } from '../../domain/paper/paper-proposal.ts';
import type { PaperTheme } from '../../domain/paper/paper-theme.ts';
import type { BudgetOfYear } from '../../domain/theme/budget.ts';

export type PaperBudget = BudgetOfYear<PaperProposal, PaperTheme>;
