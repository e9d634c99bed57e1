// The cards about a person's own data, as the door hands them out.
import { drawn } from './drawn.ts';
import { eraseForm } from './views/erase-form.ts';
import { erased } from './views/erased.ts';
import { ownData } from './views/own-data.ts';

export type * from './own-models.ts';
export { ERASE_INPUT } from './views/erase-form.ts';

export const eraseFormCard = drawn(eraseForm);
export const erasedCard = drawn(erased);
export const ownDataCard = drawn(ownData);
