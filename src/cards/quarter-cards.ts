// Cards about the quarterly letter and about what a workplace has under way.
import { drawn } from './drawn.ts';
import { pipeline } from './views/pipeline.ts';
import { quarterPreview } from './views/quarter-preview.ts';
import { quarterStatus } from './views/quarter-status.ts';

export type * from './quarter-models.ts';
export { QUARTER_INPUTS, QUARTER_OPENING_MAX } from './views/quarter-preview.ts';

export const pipelineCard = drawn(pipeline);
export const quarterPreviewCard = drawn(quarterPreview);
export const quarterStatusCard = drawn(quarterStatus);
