// Tells what closes a task or a question, which is of no use to whoever never got it.
import type { Content } from './message.ts';

const ENDS: readonly Content['kind'][] = ['question-answered', 'task-over', 'workshop-task-over'];

/** True for a wording that says nothing but that a task or a question needs no answer any more. */
export function endsTask({ kind }: Pick<Content, 'kind'>): boolean {
  return ENDS.includes(kind);
}
