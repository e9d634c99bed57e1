// The cards of surveys sent to many, as the door hands them out.
import { drawn } from './drawn.ts';
import { waveAbsent } from './views/wave-absent.ts';
import { waveAudience } from './views/wave-audience.ts';
import { waveEnd } from './views/wave-end.ts';
import { waveExtend } from './views/wave-extend.ts';
import { waveForm } from './views/wave-form.ts';
import { waveList } from './views/wave-list.ts';
import { waveMap } from './views/wave-map.ts';
import { wavePreview } from './views/wave-preview.ts';
import { waveProblem } from './views/wave-problem.ts';
import { waveStatus } from './views/wave-status.ts';
import { waveUnhurried } from './views/wave-unhurried.ts';

export { AUDIENCE_INPUTS } from './views/wave-audience.ts';
export { EXTEND_INPUTS } from './views/wave-extend.ts';
export { WAVE_INPUTS } from './views/wave-form.ts';
export { MAP_INPUT } from './views/wave-map.ts';
export { WAVE_COUNT_INPUT } from './views/wave-preview.ts';
export type * from './wave-models.ts';

export const waveAbsentCard = drawn(waveAbsent);
export const waveAudienceCard = drawn(waveAudience);
export const waveEndCard = drawn(waveEnd);
export const waveExtendCard = drawn(waveExtend);
export const waveFormCard = drawn(waveForm);
export const waveListCard = drawn(waveList);
export const waveMapCard = drawn(waveMap);
export const wavePreviewCard = drawn(wavePreview);
export const waveProblemCard = drawn(waveProblem);
export const waveStatusCard = drawn(waveStatus);
export const waveUnhurriedCard = drawn(waveUnhurried);
