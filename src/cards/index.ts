// The one door to the cards: what each is made from, and the card it becomes.
import type { Language } from '../domain/shared/language.ts';
import { type Card, expand, type Filled } from './template.ts';
import { alike } from './views/alike.ts';
import { ask } from './views/ask.ts';
import { attention } from './views/attention.ts';
import { bindCode } from './views/bind-code.ts';
import { bindConfirm } from './views/bind-confirm.ts';
import { digest } from './views/digest.ts';
import { distributions } from './views/distributions.ts';
import { endorsed } from './views/endorsed.ts';
import { endorsedReceipt } from './views/endorsed-receipt.ts';
import { help } from './views/help.ts';
import { how } from './views/how.ts';
import { language } from './views/language.ts';
import { list } from './views/list.ts';
import { looseText } from './views/loose-text.ts';
import { menu } from './views/menu.ts';
import { operations } from './views/operations.ts';
import { outOfReach } from './views/out-of-reach.ts';
import { page } from './views/page.ts';
import { problem } from './views/problem.ts';
import { proposal } from './views/proposal.ts';
import { questionSent } from './views/question-sent.ts';
import { receipt } from './views/receipt.ts';
import { repeatConfirm } from './views/repeat-confirm.ts';
import { repeated } from './views/repeated.ts';
import { schedule } from './views/schedule.ts';
import { supplement } from './views/supplement.ts';
import { withdrawConfirm } from './views/withdraw-confirm.ts';

export * from './actions.ts';
export type * from './alike-models.ts';
export type * from './operations-models.ts';
export type * from './others-model.ts';
export { QUESTION_SETS, readQuestionSets } from './question-sets.ts';
export { registerNames } from './register-names.ts';
export { spoken } from './spoken.ts';
export type { Card } from './template.ts';
export type * from './view-models.ts';
export { ASK_INPUTS } from './views/ask.ts';
export { CODE_INPUT } from './views/bind-code.ts';
export { SCHEDULE_INPUTS } from './views/schedule.ts';
export { SUPPLEMENT_INPUTS, SUPPLEMENT_MAX } from './views/supplement.ts';

export const alikeCard = drawn(alike);
export const askCard = drawn(ask);
export const attentionCard = drawn(attention);
export const bindCodeCard = drawn(bindCode);
export const bindConfirmCard = drawn(bindConfirm);
export const digestCard = drawn(digest);
export const distributionsCard = drawn(distributions);
export const endorsedCard = drawn(endorsed);
export const endorsedReceiptCard = drawn(endorsedReceipt);
export const helpCard = drawn(help);
export const howCard = drawn(how);
export const languageCard = drawn(language);
export const listCard = drawn(list);
export const looseTextCard = drawn(looseText);
export const menuCard = drawn(menu);
export const operationsCard = drawn(operations);
export const outOfReachCard = drawn(outOfReach);
export const pageCard = drawn(page);
export const problemCard = drawn(problem);
export const proposalCard = drawn(proposal);
export const questionSentCard = drawn(questionSent);
export const receiptCard = drawn(receipt);
export const repeatConfirmCard = drawn(repeatConfirm);
export const repeatedCard = drawn(repeated);
export const scheduleCard = drawn(schedule);
export const supplementCard = drawn(supplement);
export const withdrawConfirmCard = drawn(withdrawConfirm);

function drawn<View>(
  fill: (view: View, language: Language) => Filled,
): (view: View, language: Language) => Card {
  return (view, spoken) => expand(fill(view, spoken));
}
