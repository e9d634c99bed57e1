// What is noted of a register file that was loaded: what it changed, and that a file did it.
import type { AuditEntry } from '../domain/people/audited.ts';
import type { LoadPlan } from './load-register.ts';

const KINDS = ['units', 'areas', 'forums', 'guidance'] as const;

/** One entry for each kind of row it added to or changed, and one for the rules; none for nothing. */
export function loadedEntries(plan: LoadPlan, now: string): readonly AuditEntry[] {
  const by = { at: now, by: 'file' } as const;
  const rows = KINDS.filter((kind) => plan[kind].added.length + plan[kind].changed.length > 0);
  return [
    ...rows.map((kind) => ({
      ...by,
      what: 'register-changed' as const,
      operation: `register-file-${kind}`,
      more: kind,
    })),
    ...(plan.rules.changed.length === 0
      ? []
      : [{ ...by, what: 'rules-changed' as const, operation: 'register-file-rules' }]),
  ];
}
