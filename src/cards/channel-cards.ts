// The cards of the administration channel itself, as the door hands them out.
import { drawn } from './drawn.ts';
import { bindCode } from './views/bind-code.ts';
import { bindConfirm } from './views/bind-confirm.ts';
import { digest } from './views/digest.ts';
import { distributions } from './views/distributions.ts';
import { schedule } from './views/schedule.ts';

export type * from './channel-models.ts';
export type * from './digest-models.ts';
export { CODE_INPUT } from './views/bind-code.ts';
export { SCHEDULE_INPUTS } from './views/schedule.ts';

export const bindCodeCard = drawn(bindCode);
export const bindConfirmCard = drawn(bindConfirm);
export const digestCard = drawn(digest);
export const distributionsCard = drawn(distributions);
export const scheduleCard = drawn(schedule);
