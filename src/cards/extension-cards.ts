// The cards of the message extension, as the door hands them out.
import { drawn } from './drawn.ts';
import { shared } from './views/shared.ts';

export type * from './extension-models.ts';
export { submitOnly } from './submit-only.ts';
export { sharedLine } from './views/shared-line.ts';

export const sharedCard = drawn(shared);
