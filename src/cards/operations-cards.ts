// The cards that say how the program stands and who did what, as the door hands them out.
import { drawn } from './drawn.ts';
import { attention } from './views/attention.ts';
import { audit } from './views/audit.ts';
import { auditFile } from './views/audit-file.ts';
import { operations } from './views/operations.ts';
import { outOfReach } from './views/out-of-reach.ts';
import { repeatConfirm } from './views/repeat-confirm.ts';
import { repeated } from './views/repeated.ts';

export type * from './audit-models.ts';
export type * from './operations-models.ts';

export const attentionCard = drawn(attention);
export const auditCard = drawn(audit);
export const auditFileCard = drawn(auditFile);
export const operationsCard = drawn(operations);
export const outOfReachCard = drawn(outOfReach);
export const repeatConfirmCard = drawn(repeatConfirm);
export const repeatedCard = drawn(repeated);
