// What is slow to make and may never be asked for: made when first asked, and kept.

/** Calls `make` the first time only; what it made is the answer ever after. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
