/** The processes one program has started, so that they end together and in order. */
import { type Child, type ChildPlan, startChild } from './children.ts';

export interface Household {
  /** Starts a child, unless the household is already stopping: then it throws. */
  start(plan: ChildPlan, stop?: (child: Child) => Promise<void>): Child;
  /** Resolves when a child ends that nobody told to end: a sentence that says which and how. */
  readonly broken: Promise<string>;
  /** Ends the children one by one, the last started first. Safe to call twice. */
  stop(): Promise<void>;
}

export function createHousehold(): Household {
  const stops: (() => Promise<void>)[] = [];
  const broken = Promise.withResolvers<string>();
  let stopping: Promise<void> | undefined;
  const stopAll = async (): Promise<void> => {
    for (const stop of stops.toReversed()) await stop();
  };
  return {
    broken: broken.promise,
    start(plan, stop = (child) => child.stop()) {
      if (stopping !== undefined)
        throw new Error(`${plan.name} is not started while all is stopped.`);
      const child = startChild(plan);
      stops.push(() => stop(child));
      void child.ended.then((how) => {
        if (stopping === undefined)
          broken.resolve(`${child.name} ended (${how}), so everything is stopped.`);
      });
      return child;
    },
    stop() {
      stopping ??= stopAll();
      return stopping;
    },
  };
}
