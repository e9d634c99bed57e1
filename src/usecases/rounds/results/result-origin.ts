// The result an initiative is made from: found in the report, never taken from a card.
import type { InitiativeOrigin } from '../../../domain/initiative/initiative.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import type { RoundDeps } from '../round-deps.ts';
import { type ResultProblem, seeResults } from './result-sight.ts';

/** Of a question, or of the round as a whole; refused to whoever may not see its results. */
export async function resultOrigin(
  deps: RoundDeps,
  caller: ChannelCaller,
  { round: id, item }: { readonly round: RoundId; readonly item?: string },
): Promise<Result<InitiativeOrigin, ResultProblem>> {
  const seen = await seeResults(deps, caller, { id, team: true });
  if (!seen.ok) return seen;
  const { title, label, items, sections } = seen.value.report;
  const name = label === undefined || title.includes(label) ? title : `${title} ${label}`;
  if (item === undefined) return ok({ round: id, title: name });
  const found = items.find((one) => one.id === item);
  if (found === undefined) return refused({ kind: 'gone' });
  const section = sections.find((one) => one.id === found.section)?.title;
  const question =
    section === undefined
      ? found.label
      : {
          da: `${section.da}: ${found.label.da}`,
          en: `${section.en}: ${found.label.en}`,
        };
  return ok({ round: id, title: name, item, question });
}
