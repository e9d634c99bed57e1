// The cards behind "Mere" on a proposal, as the door hands them out.
import { drawn } from './drawn.ts';
import { assignForm } from './views/assign-form.ts';
import { compare } from './views/compare.ts';
import { exampleChoice } from './views/example-choice.ts';
import { exampleForm } from './views/example-form.ts';
import { flagsForm } from './views/flags-form.ts';
import { journalForm } from './views/journal-form.ts';
import { more } from './views/more.ts';
import { noteForm } from './views/note-form.ts';
import { redactForm } from './views/redact-form.ts';

export type * from './sorting-models.ts';
export { MORE_CHOICES } from './sorting-models.ts';
export { ASSIGN_INPUT, NOBODY } from './views/assign-form.ts';
export { EXAMPLE_SOURCE, OWN_WORDS } from './views/example-choice.ts';
export { EXAMPLE_INPUTS } from './views/example-form.ts';
export { FLAG_INPUTS } from './views/flags-form.ts';
export { JOURNAL_INPUTS } from './views/journal-form.ts';
export { MORE_INPUT } from './views/more.ts';
export { NOTE_INPUTS } from './views/note-form.ts';
export { REDACT_INPUT, REDACT_MAX } from './views/redact-form.ts';

export const assignFormCard = drawn(assignForm);
export const compareCard = drawn(compare);
export const exampleChoiceCard = drawn(exampleChoice);
export const exampleFormCard = drawn(exampleForm);
export const flagsFormCard = drawn(flagsForm);
export const journalFormCard = drawn(journalForm);
export const moreCard = drawn(more);
export const noteFormCard = drawn(noteForm);
export const redactFormCard = drawn(redactForm);
