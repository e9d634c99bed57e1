// The cards on which proposals are sorted, one after the other, as the door hands them out.
import { drawn } from './drawn.ts';
import { matrix } from './views/matrix.ts';
import { queue } from './views/queue.ts';
import { queueEnd } from './views/queue-end.ts';
import { queueStart } from './views/queue-start.ts';
import { sendOn } from './views/send-on.ts';

export { lookedAt } from './queue-place.ts';
export type * from './triage-models.ts';
export { QUEUE_INPUTS } from './views/queue-fields.ts';
export { SEND_ON_INPUTS } from './views/send-on.ts';

export const matrixCard = drawn(matrix);
export const queueCard = drawn(queue);
export const queueEndCard = drawn(queueEnd);
export const queueStartCard = drawn(queueStart);
export const sendOnCard = drawn(sendOn);
