// Reads everything a paper is made of.

import type { Initiative } from '../../domain/initiative/initiative.ts';
import { belongs } from '../../domain/paper/belongs.ts';
import { chosenBy, isForForum } from '../../domain/paper/for-forum.ts';
import { type PaperProposal, paperProposal } from '../../domain/paper/paper-proposal.ts';
import { paperTheme } from '../../domain/paper/paper-theme.ts';
import type { PaperKind } from '../../domain/paper/papers.ts';
import { reachOf } from '../../domain/paper/reach.ts';
import type { PaperInitiative, PaperStock, ReleasedText } from '../../domain/paper/stock.ts';
import { templatesFor } from '../../domain/paper/template.ts';
import type { PaperWanted } from '../../domain/paper/wanted.ts';
import type { ProposalEvent } from '../../domain/proposal/event.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Round } from '../../domain/round/round.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Register } from '../../domain/shared/register.ts';
import { dayOf, instantOf, isoOf } from '../../domain/shared/time.ts';
import { progressOf } from '../../domain/theme/progress.ts';
import { readChallenge } from '../read-challenge.ts';
import { eventsBetween } from '../read-feed.ts';
import { departmentsOf } from '../themes/departments-of.ts';
import type { StockDeps } from './paper-deps.ts';
import { raisedStock } from './raised-stock.ts';
import { workshopStock } from './workshop-stock.ts';

/** The paper's stock; proposals of the last three years, as they are now. */
export async function gatherStock(
  deps: StockDeps,
  tenant: TenantId,
  wanted: PaperWanted,
): Promise<PaperStock> {
  const { scope } = wanted;
  const [register, rules, all, initiatives, themes, round] = await Promise.all([
    deps.registry.register(tenant),
    deps.registry.rules(tenant),
    deps.projection.proposals(tenant),
    deps.initiatives.all(tenant),
    deps.themes.all(tenant),
    scope.round === undefined ? undefined : deps.rounds.round(tenant, scope.round),
  ]);
  const worked = workedOn(round?.value);
  const proposals = all.filter((one) => belongs(one, chosenBy(wanted), worked));
  const { municipality = '', team = '' } = deps.named;
  const departments = departmentsOf(all, register);
  return {
    wanted,
    on: dayOf(deps.clock.now()),
    municipality,
    team,
    register,
    rules,
    proposals: await Promise.all(proposals.map((one) => onPaperWith(deps, one, register))),
    ...(tellsReach(wanted.kind) && { reach: reachOf(withMerged(proposals, all), register.units) }),
    initiatives: initiatives.map(onPaper),
    themes: themes.map((one) => paperTheme(one, progressOf(one, initiatives, departments))),
    events: scope.since === undefined ? [] : await happenedSince(deps, tenant, scope.since),
    ...(round && { round: named(round.value) }),
    ...(round ? await resultsOf(deps, round.value) : { released: [] }),
    ...(await raisedStock(deps, wanted.kind, proposals)),
    ...(await workshopStock(deps, wanted.kind, round?.value)),
    ...(await templateOf(deps, tenant, wanted)),
  };
}

/** Papers that say how many workplaces are behind them. */
function tellsReach(kind: PaperKind): boolean {
  return kind === 'catalogue' || isForForum(kind);
}

/** The municipality's own template, where it has one for this paper. */
async function templateOf(
  { templates }: Pick<StockDeps, 'templates'>,
  tenant: TenantId,
  wanted: PaperWanted,
): Promise<Pick<PaperStock, 'template'>> {
  for (const kind of templatesFor(wanted)) {
    const template = await templates.template(tenant, kind);
    if (template !== undefined) return { template };
  }
  return {};
}

/** What was merged into it is counted with it, each person and workplace once. */
async function onPaperWith(
  { proposals }: StockDeps,
  proposal: Proposal,
  register: Register,
): Promise<PaperProposal> {
  const { merged = [] } = proposal;
  if (merged.length === 0) return paperProposal(proposal, register);
  return paperProposal(proposal, register, await readChallenge({ proposals }, proposal));
}

function withMerged(chosen: readonly Proposal[], all: readonly Proposal[]): readonly Proposal[] {
  const main = new Set(chosen.map(({ no }) => no));
  const merged = all.filter(
    ({ mergedInto }) => mergedInto !== undefined && main.has(mergedInto.no),
  );
  return [...chosen, ...merged];
}

function workedOn(round: Round | undefined): ReadonlySet<ProposalNo> {
  return new Set(round?.workshop?.stations.flatMap(({ proposals }) => proposals) ?? []);
}

function named({ id, title, openedAt, createdAt }: Round) {
  return { id, title, on: dayOf(openedAt ?? createdAt) };
}

function onPaper(initiative: Initiative): PaperInitiative {
  const { followers: _followers, said: _said, owed: _owed, tenant: _tenant, ...rest } = initiative;
  return rest;
}

function happenedSince(
  { proposals, clock }: StockDeps,
  tenant: TenantId,
  since: string,
): Promise<readonly ProposalEvent[]> {
  const from = instantOf(since, '00:00');
  return eventsBetween(proposals, tenant, { from, until: isoOf(clock.now()) });
}

/** The stored results of a round that is over, with those of its texts that somebody released. */
async function resultsOf(
  { results }: Pick<StockDeps, 'results'>,
  { tenant, id }: Round,
): Promise<Pick<PaperStock, 'report' | 'released'>> {
  const at = { tenant, round: id };
  const report = await results.report(at);
  if (report === undefined) return { released: [] };
  const releases = await results.releases(report);
  const released: ReleasedText[] = [];
  for (const item of new Set(releases.map((one) => one.item))) {
    for (const { id: text, text: words } of await results.texts(at, item)) {
      if (releases.some((one) => one.item === item && one.text === text)) {
        released.push({ item, text: words });
      }
    }
  }
  return { report, released };
}
