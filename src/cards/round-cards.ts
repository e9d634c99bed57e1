// The cards of surveys, polls and workshops, as the door hands them out.
import { drawn } from './drawn.ts';
import { roundControl } from './views/round-control.ts';
import { roundForm } from './views/round-form.ts';
import { roundPage } from './views/round-page.ts';
import { roundProblem } from './views/round-problem.ts';
import { roundReceipt } from './views/round-receipt.ts';
import { roundStarted } from './views/round-started.ts';

export { ROUND_INPUTS, ROUND_MINUTES } from './views/round-form.ts';

export const roundControlCard = drawn(roundControl);
export const roundFormCard = drawn(roundForm);
export const roundPageCard = drawn(roundPage);
export const roundProblemCard = drawn(roundProblem);
export const roundReceiptCard = drawn(roundReceipt);
export const roundStartedCard = drawn(roundStarted);
