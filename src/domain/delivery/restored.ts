// Messages that waited when an export was made: after a restore nobody knows whether they were sent.

/** The code of such an entry, which is `unknown`. */
export const RESTORED = 'restored';
