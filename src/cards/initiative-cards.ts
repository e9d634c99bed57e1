// The cards of initiatives, as the door hands them out.
import { drawn } from './drawn.ts';
import { benefitForm } from './views/benefit-form.ts';
import { doneConfirm } from './views/done-confirm.ts';
import { initiative } from './views/initiative.ts';
import { initiativeForm } from './views/initiative-form.ts';
import { initiativeLine } from './views/initiative-line.ts';
import { initiativeList } from './views/initiative-list.ts';
import { linksForm } from './views/links-form.ts';
import { milestonesForm } from './views/milestones-form.ts';
import { reachForm } from './views/reach-form.ts';

export type * from './initiative-models.ts';
export { BENEFIT_INPUTS } from './views/benefit-form.ts';
export { NOT_CPR_INPUT } from './views/initiative-form.ts';
export { LINK_INPUTS } from './views/links-form.ts';
export { MILESTONE_INPUTS } from './views/milestones-form.ts';
export { REACH_INPUTS } from './views/reach-form.ts';

export const benefitFormCard = drawn(benefitForm);
export const doneConfirmCard = drawn(doneConfirm);
export const initiativeCard = drawn(initiative);
export const initiativeFormCard = drawn(initiativeForm);
export const initiativeLineCard = drawn(initiativeLine);
export const initiativeListCard = drawn(initiativeList);
export const linksFormCard = drawn(linksForm);
export const milestonesFormCard = drawn(milestonesForm);
export const reachFormCard = drawn(reachForm);
