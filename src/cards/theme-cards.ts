// The cards of themes and budget input, as the door hands them out.
import { drawn } from './drawn.ts';
import { budget } from './views/budget.ts';
import { theme } from './views/theme.ts';
import { themeChoice } from './views/theme-choice.ts';
import { themeForm } from './views/theme-form.ts';
import { themeLine } from './views/theme-line.ts';
import { themeList } from './views/theme-list.ts';
import { themeProposals } from './views/theme-proposals.ts';
import { themeTarget } from './views/theme-target.ts';

export type * from './theme-models.ts';
export { NO_THEME, THEME_INPUT } from './views/theme-choice.ts';
export { THEME_INPUTS } from './views/theme-form.ts';
export { THEME_CHOICE_INPUTS } from './views/theme-proposals.ts';
export { departmentInput, TARGET_INPUTS } from './views/theme-target.ts';

export const budgetCard = drawn(budget);
export const themeCard = drawn(theme);
export const themeChoiceCard = drawn(themeChoice);
export const themeFormCard = drawn(themeForm);
export const themeLineCard = drawn(themeLine);
export const themeListCard = drawn(themeList);
export const themeProposalsCard = drawn(themeProposals);
export const themeTargetCard = drawn(themeTarget);
