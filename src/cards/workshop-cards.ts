// The cards of workshops, as the door hands them out.
import { drawn } from './drawn.ts';
import { workshopAnswer } from './views/workshop-answer.ts';
import { workshopControl } from './views/workshop-control.ts';
import { workshopFinish } from './views/workshop-finish.ts';
import { workshopForm } from './views/workshop-form.ts';
import { workshopGroups } from './views/workshop-groups.ts';
import { workshopNote } from './views/workshop-note.ts';
import { workshopNoteBack } from './views/workshop-note-back.ts';
import { workshopStations } from './views/workshop-stations.ts';
import { workshopVotes } from './views/workshop-votes.ts';
import { workshopWaits } from './views/workshop-waits.ts';

export { PICK_INPUTS, TIED_INPUT } from './views/workshop-answer.ts';
export { PLAN_AREA, PLAN_CO_HOST, PLAN_INPUTS } from './views/workshop-form.ts';
export { MOVE_INPUTS } from './views/workshop-groups.ts';
export { NOTE_FIELDS, noteNotCpr } from './views/workshop-note.ts';
export { STATION_INPUT } from './views/workshop-stations.ts';
export { VOTES_INPUT } from './views/workshop-votes.ts';
export type * from './workshop-models.ts';

export const workshopAnswerCard = drawn(workshopAnswer);
export const workshopControlCard = drawn(workshopControl);
export const workshopFinishCard = drawn(workshopFinish);
export const workshopFormCard = drawn(workshopForm);
export const workshopGroupsCard = drawn(workshopGroups);
export const workshopNoteBackCard = drawn(workshopNoteBack);
export const workshopNoteCard = drawn(workshopNote);
export const workshopStationsCard = drawn(workshopStations);
export const workshopVotesCard = drawn(workshopVotes);
export const workshopWaitsCard = drawn(workshopWaits);
