// Papers for a forum: it is whom they are for, and narrows nothing down unless that is wanted.
import type { PaperKind } from './papers.ts';
import type { PaperWanted } from './wanted.ts';

const FOR_FORUM: readonly PaperKind[] = ['case', 'med', 'briefing', 'programme-case'];

export function isForForum(kind: PaperKind): boolean {
  return FOR_FORUM.includes(kind);
}

/**
 * What decides which proposals belong in it. A case that gives a status takes in what a status does,
 * so that both say the same.
 */
export function chosenBy(wanted: PaperWanted): Pick<PaperWanted, 'kind' | 'scope'> {
  const { kind, scope, case: given } = wanted;
  if (!isForForum(kind)) return { kind, scope };
  const { forum, ...rest } = scope;
  const narrows = given?.only === 'forum' && forum !== undefined;
  const asStatus = given?.matter === 'status' && scope.since !== undefined;
  return { kind: asStatus ? 'status' : kind, scope: narrows ? scope : rest };
}
