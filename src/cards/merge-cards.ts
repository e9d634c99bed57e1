// The cards of merging, as the door hands them out.
import { drawn } from './drawn.ts';
import { merge } from './views/merge.ts';
import { mergePreview } from './views/merge-preview.ts';
import { merged, mergedList } from './views/merged.ts';

export type * from './merge-models.ts';
export { MERGE_INPUTS } from './views/merge.ts';

export const mergeCard = drawn(merge);
export const mergePreviewCard = drawn(mergePreview);
export const mergedCard = drawn(merged);
export const mergedListCard = drawn(mergedList);
