// How what whoever answers a proposal is told is stored while it waits to be said.
import { z } from 'zod/v4';
import type { TaskReminder } from '../../domain/delivery/task-contents.ts';
import {
  TASK_ENDS,
  type TaskContent,
  type TaskOverContent,
} from '../../domain/delivery/task-contents.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import { type Fields, idOf } from '../codec.ts';
import { HOLDERS } from './holder.ts';

const no = idOf<ProposalNo>();

export const task = z.looseObject({
  kind: z.literal('task'),
  no,
  title: z.string(),
  challenge: z.string(),
  holder: z.discriminatedUnion('kind', [HOLDERS.owner, HOLDERS.forum]),
  dueOn: z.string(),
  workplaces: z.number(),
  note: z.string().optional(),
} satisfies Fields<TaskContent>);

export const taskReminder = z.looseObject({
  kind: z.literal('task-reminder'),
  no,
  title: z.string(),
  holder: z.discriminatedUnion('kind', [HOLDERS.owner, HOLDERS.forum]),
  dueOn: z.string(),
  daysLeft: z.number(),
  escalated: z.literal(true).optional(),
} satisfies Fields<TaskReminder>);

export const taskOver = z.looseObject({
  kind: z.literal('task-over'),
  no,
  title: z.string(),
  how: z.enum(TASK_ENDS),
} satisfies Fields<TaskOverContent>);
