// The cards of papers, as the door hands them out.
import { drawn } from './drawn.ts';
import { paper } from './views/paper.ts';
import { paperChoice } from './views/paper-choice.ts';
import { paperFile } from './views/paper-file.ts';
import { paperForm } from './views/paper-form.ts';
import { status } from './views/status.ts';

export type * from './paper-models.ts';
export { PAPER_KIND_INPUT } from './views/paper-choice.ts';
export { CHOSEN_NONE, PAPER_INPUTS } from './views/paper-inputs.ts';

export const statusCard = drawn(status);
export const paperCard = drawn(paper);
export const paperChoiceCard = drawn(paperChoice);
export const paperFileCard = drawn(paperFile);
export const paperFormCard = drawn(paperForm);
