// The cards for several proposals at once, as the door hands them out.
import { drawn } from './drawn.ts';
import { several } from './views/several.ts';
import { severalDone, severalLook } from './views/several-look.ts';

export type * from './several-models.ts';
export { SEVERAL_INPUTS } from './views/several.ts';

export const severalCard = drawn(several);
export const severalDoneCard = drawn(severalDone);
export const severalLookCard = drawn(severalLook);
