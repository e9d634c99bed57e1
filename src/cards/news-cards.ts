// The cards of what became of a proposal, and of what people say to that, as the door hands them out.
import { drawn } from './drawn.ts';
import { askBack } from './views/ask-back.ts';
import { askedBack } from './views/asked-back.ts';
import { course } from './views/course.ts';
import { finished } from './views/finished.ts';
import { followedInitiative } from './views/followed-initiative.ts';
import { judged } from './views/judged.ts';
import { replyBack } from './views/reply-back.ts';
import { stopped } from './views/stopped.ts';

export type * from './finished-models.ts';
export type * from './following-models.ts';
export type * from './news-models.ts';
export { ASK_BACK_INPUTS } from './views/ask-back.ts';
export { ANY, FINISHED_INPUTS } from './views/finished.ts';
export { MISSING_INPUTS } from './views/judged.ts';
export { REPLY_BACK_INPUTS } from './views/reply-back.ts';

export const askBackCard = drawn(askBack);
export const askedBackCard = drawn(askedBack);
export const courseCard = drawn(course);
export const finishedCard = drawn(finished);
export const followedInitiativeCard = drawn(followedInitiative);
export const judgedCard = drawn(judged);
export const replyBackCard = drawn(replyBack);
export const stoppedCard = drawn(stopped);
