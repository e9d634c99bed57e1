// What a question set is taken out with and in again.
import type { TenantId } from '../../src/domain/shared/ids.ts';
import type { QuestionSetStore } from '../../src/ports/question-set-store.ts';

export interface SetDeps {
  readonly sets: QuestionSetStore;
  readonly tenant: TenantId;
  readonly print: (line: string) => void;
}

export const EXIT = {
  /** Written, or could be. */
  done: 0,
  /** Nothing could be done. */
  failed: 1,
  /** The file has cells that cannot be used. */
  faulty: 2,
} as const;
