// The cards of letters, as the door hands them out.
import { drawn } from './drawn.ts';
import { letterForm } from './views/letter-form.ts';
import { letterList } from './views/letter-list.ts';
import { letterPreview } from './views/letter-preview.ts';
import { letterStatus } from './views/letter-status.ts';
import { lettersChoice } from './views/letters-choice.ts';

export type * from './letter-models.ts';
export { LETTER_INPUTS } from './views/letter-form.ts';
export { LETTER_COUNT_INPUT } from './views/letter-preview.ts';

export const letterFormCard = drawn(letterForm);
export const letterListCard = drawn(letterList);
export const letterPreviewCard = drawn(letterPreview);
export const letterStatusCard = drawn(letterStatus);
export const lettersChoiceCard = drawn(lettersChoice);
