// The cards of the rollout, as the door hands them out.
import { drawn } from './drawn.ts';
import { rollout } from './views/rollout.ts';
import { rolloutFile } from './views/rollout-file.ts';

export type * from './rollout-models.ts';

export const rolloutCard = drawn(rollout);
export const rolloutFileCard = drawn(rolloutFile);
