/** Timers in the order they are due; of those due together the one set first comes first. */

export interface Timer {
  readonly at: number;
  readonly call: () => void;
}

export interface TimerQueue {
  /** Returns what takes it out again. */
  add(at: number, call: () => void): () => void;
  /** The next one, which is gone then; undefined when there is none. */
  take(): Timer | undefined;
}

interface Waiting extends Timer {
  readonly number: number;
  cancelled: boolean;
}

/** A binary heap: a simulated day sets millions of timers. */
export function makeTimerQueue(): TimerQueue {
  const heap: Waiting[] = [];
  let count = 0;

  function take(): Waiting | undefined {
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || first === last) return first;
    heap[0] = last;
    sink(heap);
    return first;
  }

  return {
    add(at, call) {
      const timer = { at, call, number: count, cancelled: false };
      count += 1;
      heap.push(timer);
      rise(heap);
      return () => {
        timer.cancelled = true;
      };
    },
    take() {
      for (;;) {
        const next = take();
        if (next === undefined || !next.cancelled) return next;
      }
    },
  };
}

function isBefore(one: Waiting, other: Waiting): boolean {
  return one.at === other.at ? one.number < other.number : one.at < other.at;
}

/** The last one rises to its place. */
function rise(heap: Waiting[]): void {
  for (let place = heap.length - 1; place > 0; ) {
    const above = (place - 1) >> 1;
    if (!swapped(heap, above, place)) return;
    place = above;
  }
}

/** The first one sinks to its place. */
function sink(heap: Waiting[]): void {
  for (let place = 0; ; ) {
    const [left, right] = [2 * place + 1, 2 * place + 2];
    const [one, other] = [heap[left], heap[right]];
    if (one === undefined) return;
    const smaller = other !== undefined && isBefore(other, one) ? right : left;
    if (!swapped(heap, place, smaller)) return;
    place = smaller;
  }
}

/** Swaps two when the lower one is due before the upper one. */
function swapped(heap: Waiting[], upper: number, lower: number): boolean {
  const [above, below] = [heap[upper], heap[lower]];
  if (above === undefined || below === undefined || !isBefore(below, above)) return false;
  heap[upper] = below;
  heap[lower] = above;
  return true;
}
