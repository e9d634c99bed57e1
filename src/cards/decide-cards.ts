// The cards of those who decide and of those who publish, as the door hands them out.
import { drawn } from './drawn.ts';
import { answers } from './views/answers.ts';
import { answersConfirm } from './views/answers-confirm.ts';
import { answersSent } from './views/answers-sent.ts';
import { answersStart } from './views/answers-start.ts';
import { decideForm } from './views/decide-form.ts';
import { forumForm } from './views/forum-form.ts';
import { review } from './views/review.ts';
import { settled } from './views/settled.ts';
import { sitting } from './views/sitting.ts';
import { sittingForm } from './views/sitting-form.ts';
import { trail } from './views/trail.ts';
import { unreached } from './views/unreached.ts';

export type * from './decide-models.ts';
export { ANSWERS_COUNT_INPUT } from './views/answers-confirm.ts';
export { DECISION_INPUTS } from './views/decision-fields.ts';
export { SITTING_INPUTS } from './views/sitting-form.ts';
export { NOT_CPR, TREATMENT_INPUTS } from './views/treatment-fields.ts';

export const answersCard = drawn(answers);
export const answersConfirmCard = drawn(answersConfirm);
export const answersSentCard = drawn(answersSent);
export const answersStartCard = drawn(answersStart);
export const decideFormCard = drawn(decideForm);
export const forumFormCard = drawn(forumForm);
export const reviewCard = drawn(review);
export const settledCard = drawn(settled);
export const sittingCard = drawn(sitting);
export const sittingFormCard = drawn(sittingForm);
export const trailCard = drawn(trail);
export const unreachedCard = drawn(unreached);
