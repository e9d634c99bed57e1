// Wakes whoever waits: when something happened, or when so much time has passed.

export interface Bell {
  ring(): void;
  /** Resolves at the next ring, at the latest after so many milliseconds; for one who waits at a time. */
  wait(ms: number): Promise<void>;
}

export function makeBell(sleep: (ms: number) => Promise<void>): Bell {
  let wake = (): void => {};
  return {
    ring: () => wake(),
    wait: (ms) =>
      new Promise((resolve) => {
        wake = resolve;
        void sleep(ms).then(resolve);
      }),
  };
}
