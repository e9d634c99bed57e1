// The cards of those who answer for an area, as the door hands them out.
import { drawn } from './drawn.ts';
import { answerForm } from './views/answer-form.ts';
import { taskDetails } from './views/task-details.ts';
import { taskDone } from './views/task-done.ts';
import { taskList } from './views/task-list.ts';
import { taskOver } from './views/task-over.ts';
import { taskPreview } from './views/task-preview.ts';
import { taskText } from './views/task-text.ts';

export type * from './owner-models.ts';
export { ANSWER_INPUTS, notCprInput } from './views/answer-form.ts';
export { NO_INITIATIVE } from './views/part-of-field.ts';
export { TASK_TEXT_INPUTS } from './views/task-text.ts';

export const answerFormCard = drawn(answerForm);
export const taskDetailsCard = drawn(taskDetails);
export const taskDoneCard = drawn(taskDone);
export const taskListCard = drawn(taskList);
export const taskOverCard = drawn(taskOver);
export const taskPreviewCard = drawn(taskPreview);
export const taskTextCard = drawn(taskText);
