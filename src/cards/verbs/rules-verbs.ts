// Buttons by which rules, register and roles are changed: their verbs, and the data their cards carry.
import { z } from 'zod/v4';
import { ROW_KINDS } from '../../domain/shared/register-row.ts';
import { RULE_PARTS } from '../../domain/triage/typed-rules.ts';
import { id, listPage, nothing } from './shapes.ts';

/** What a row was read under; '' for a new one. */
const tag = z.string().max(200);
const month = z
  .string()
  .regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/)
  .optional();
const words = z.string().max(160).optional();
const role = z.enum(['triager', 'host', 'reader']);

export const RULES_VERBS = {
  'rules.show': nothing,
  'rules.words': nothing,
  'rules.edit': z.object({ part: z.enum(RULE_PARTS), word: id.optional() }),
  'rules.save': z.object({ part: z.enum(RULE_PARTS), word: id.optional(), tag }),
  'posts.list': z.object({ kind: z.enum(ROW_KINDS), page: listPage }),
  'posts.edit': z.object({ kind: z.enum(ROW_KINDS), id: id.optional() }),
  'posts.save': z.object({ kind: z.enum(ROW_KINDS), id: id.optional(), tag }),
  /** `words` narrow it down: the number of a proposal, a deed, or a part of a name. */
  'audit.show': z.object({ month, page: listPage, words }),
  'audit.file': z.object({ month, words }),
  'roles.list': z.object({ page: listPage }),
  'roles.show': z.object({ person: id, role }),
  'roles.form': nothing,
  'roles.find': nothing,
  'roles.give': nothing,
  'roles.take': z.object({ person: id, role }),
} as const;
