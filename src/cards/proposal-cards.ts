// The cards of one proposal and of lists of them, and of questions about one, as the door hands them out.
import { drawn } from './drawn.ts';
import { ask } from './views/ask.ts';
import { list } from './views/list.ts';
import { proposal } from './views/proposal.ts';
import { questionAnswered } from './views/question-answered.ts';
import { questionSent } from './views/question-sent.ts';
import { supplement } from './views/supplement.ts';
import { withdrawConfirm } from './views/withdraw-confirm.ts';

export type * from './list-models.ts';
export type * from './proposal-models.ts';
export type * from './question-models.ts';
export type * from './supplement-models.ts';
export { ASK_INPUTS } from './views/ask.ts';
export { SUPPLEMENT_INPUTS, SUPPLEMENT_MAX } from './views/supplement.ts';

export const askCard = drawn(ask);
export const listCard = drawn(list);
export const proposalCard = drawn(proposal);
export const questionAnsweredCard = drawn(questionAnswered);
export const questionSentCard = drawn(questionSent);
export const supplementCard = drawn(supplement);
export const withdrawConfirmCard = drawn(withdrawConfirm);
