// The cards of surveys, polls and workshops, as the door hands them out.
import { drawn } from './drawn.ts';
import { anonymousReceipt } from './views/anonymous-receipt.ts';
import { roundChoice } from './views/round-choice.ts';
import { roundConfirm } from './views/round-confirm.ts';
import { roundControl } from './views/round-control.ts';
import { roundForm } from './views/round-form.ts';
import { roundHosts } from './views/round-hosts.ts';
import { roundList } from './views/round-list.ts';
import { roundPage } from './views/round-page.ts';
import { roundProblem } from './views/round-problem.ts';
import { roundReceipt } from './views/round-receipt.ts';
import { roundStarted } from './views/round-started.ts';
import { roundWall } from './views/round-wall.ts';

export type * from './round-leading-models.ts';
export type * from './round-models.ts';
export { ROUND_HOST_INPUTS } from './views/round-hosts.ts';
export { ROUND_INPUTS } from './views/round-inputs.ts';

export const anonymousReceiptCard = drawn(anonymousReceipt);
export const roundChoiceCard = drawn(roundChoice);
export const roundConfirmCard = drawn(roundConfirm);
export const roundControlCard = drawn(roundControl);
export const roundFormCard = drawn(roundForm);
export const roundHostsCard = drawn(roundHosts);
export const roundListCard = drawn(roundList);
export const roundPageCard = drawn(roundPage);
export const roundProblemCard = drawn(roundProblem);
export const roundReceiptCard = drawn(roundReceipt);
export const roundStartedCard = drawn(roundStarted);
export const roundWallCard = drawn(roundWall);
