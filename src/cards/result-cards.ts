// The cards of results, as the door hands them out.
import { drawn } from './drawn.ts';
import { result } from './views/result.ts';
import { resultFile } from './views/result-file.ts';
import { resultGroups } from './views/result-groups.ts';
import { resultList } from './views/result-list.ts';
import { resultOrigin } from './views/result-origin.ts';
import { resultRefused } from './views/result-refused.ts';
import { resultTexts } from './views/result-texts.ts';
import { resultThemes } from './views/result-themes.ts';
import { roundHide } from './views/round-hide.ts';

export type * from './result-models.ts';
export { RESULT_ALL, RESULT_INPUTS } from './views/result-filter.ts';

export const resultCard = drawn(result);
export const resultFileCard = drawn(resultFile);
export const resultGroupsCard = drawn(resultGroups);
export const resultListCard = drawn(resultList);
export const resultOriginCard = drawn(resultOrigin);
export const resultRefusedCard = drawn(resultRefused);
export const resultTextsCard = drawn(resultTexts);
export const resultThemesCard = drawn(resultThemes);
export const roundHideCard = drawn(roundHide);
