import { describe, expect, it } from 'vitest';
import { endsTask } from '../../../src/domain/delivery/ends-task.ts';

describe('endsTask', () => {
  it('is true of what closes a task or a question, and of no news', () => {
    const kinds = ['task', 'task-over', 'question', 'question-answered', 'answer'] as const;

    expect(kinds.filter((kind) => endsTask({ kind }))).toEqual(['task-over', 'question-answered']);
    expect(endsTask({ kind: 'workshop-task-over' })).toBe(true);
  });
});
