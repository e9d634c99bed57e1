// How extensive it is judged to be to carry a proposal out; never shown to proposers.

export const EXTENTS = ['small', 'medium', 'large'] as const;
export type Extent = (typeof EXTENTS)[number];
