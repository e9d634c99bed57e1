// Gathers what a round's results are worked out from, and works them out.
import { withRegister } from '../../../domain/questions/choices.ts';
import { itemsIn } from '../../../domain/questions/items.ts';
import type { QuestionSet } from '../../../domain/questions/question-set.ts';
import { type Built, buildReport, type ReportFrom } from '../../../domain/results/build-report.ts';
import { itemKind, textsIn } from '../../../domain/results/replies.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { Register } from '../../../domain/shared/register.ts';
import { areasFor } from '../../../domain/shared/register-lookup.ts';
import { handedIn } from './handed-in.ts';
import { readThemes } from './read-themes.ts';
import type { CountDeps } from './result-deps.ts';

/** The report as of now; nothing is stored. */
export async function makeReport(deps: CountDeps, round: Round): Promise<Built> {
  const { tenant } = round;
  const [asked, register] = await Promise.all([
    deps.sets.get(tenant, round.set),
    deps.registry.register(tenant),
  ]);
  const set = withAreas(asked, register);
  const { given, answered, wave } = await handedIn(deps, round);
  const texts = itemsIn(set)
    .filter((item) => itemKind(item) === 'text')
    .flatMap((item) => given.flatMap((one) => textsIn(item, one) ?? []));
  const read = await readThemes(deps, texts, register.areas);
  const former = await formerOf(deps, round);
  return buildReport({
    round,
    set,
    given,
    answered,
    register,
    read,
    now: deps.clock.now(),
    ...(wave && { wave }),
    ...(former && { former }),
  });
}

function withAreas(set: QuestionSet, register: Register): QuestionSet {
  return withRegister(set, {
    areas: areasFor(register, undefined).map(({ id, name }) => ({ id, label: name })),
  });
}

/** The wave before, as it was shown then; nothing when its results were never worked out. */
async function formerOf(
  deps: CountDeps,
  { tenant, wave }: Round,
): Promise<ReportFrom['former'] | undefined> {
  if (wave?.former === undefined) return undefined;
  const report = await deps.results.report({ tenant, round: wave.former });
  if (report === undefined) return undefined;
  const [set, register] = await Promise.all([
    deps.sets.get(tenant, report.set),
    deps.registry.register(tenant),
  ]);
  return { report, set: withAreas(set, register) };
}
