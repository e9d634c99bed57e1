// Makes the papers people asked for, one at a time, and tells them.
import { paperMessage } from '../../domain/delivery/paper-messages.ts';
import { isEmpty } from '../../domain/paper/is-empty.ts';
import { isSpent } from '../../domain/paper/last-made.ts';
import {
  begun,
  ended,
  isToMake,
  type MadeFile,
  made,
  type PaperOrder,
  type PaperStep,
  stepped,
} from '../../domain/paper/order.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { KEPT_MINUTES, offeredFile } from '../../domain/shared/offered-file.ts';
import { msBetween } from '../../domain/shared/time.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { gatherStock } from './gather-stock.ts';
import type { FileBytes, PaperDeps } from './paper-deps.ts';

/** How far it is is told no more often. */
const STEP_MS = 2_000;

/** Under what a file of an order is kept; each try keeps its own. */
export function fileSecret({ id, tries }: Pick<PaperOrder, 'id' | 'tries'>, at: number): string {
  return `${id}.${tries}.${at}`;
}

/**
 * True when there was a paper to make. One that fails leaves the others alone; what was the matter is
 * thrown when all are looked at.
 */
export async function makePapers(
  deps: PaperDeps,
  tenant: TenantId,
  stopping: AbortSignal,
): Promise<boolean> {
  let any = false;
  const failures: unknown[] = [];
  const orders = await deps.papers.orders(tenant);
  const all = orders.map(({ value }) => value);
  for (const order of orders) {
    if (stopping.aborted) break;
    if (isSpent(order.value, all, deps.clock.now())) await deps.papers.drop(order);
    else if (isToMake(order.value, deps.clock.now())) {
      try {
        any = (await makeOne(deps, order)) || any;
      } catch (error) {
        failures.push(error);
      }
    }
  }
  if (failures.length > 0) throw failures[0];
  return any;
}

/** Two who find the same order are told apart by its tag: one makes it. */
async function makeOne(deps: PaperDeps, before: Tagged<PaperOrder>): Promise<boolean> {
  const { clock, papers, log } = deps;
  const next = begun(before.value, clock.now());
  const says = next.state === 'failed' ? [paperMessage(next)] : [];
  const mine = await papers.save(next, before.tag, says);
  if (mine === 'changed' || next.state === 'failed') return mine !== 'changed';
  const { tenant, wanted } = next;
  const stock = await gatherStock(deps, tenant, wanted);
  if (isEmpty(stock)) {
    await settle(deps, mine, ended(next, 'empty', clock.now()));
    return true;
  }
  const teller = makeTeller(deps, mine);
  const written = await deps.writePaper(stock, next.language, teller.tell);
  const latest = await teller.latest();
  if (latest === undefined) return true;
  const files = await keep(deps, latest.value, written);
  await settle(deps, latest, made(latest.value, files, clock.now()));
  log.info('paper-made', { by: next.person, paper: wanted.kind, files: files.length });
  return true;
}

/** Tells how far it is, one wording after the other; whoever has taken it over has the last word. */
function makeTeller({ papers, clock }: PaperDeps, begun: Tagged<PaperOrder>) {
  let now: Tagged<PaperOrder> | undefined = begun;
  let told = clock.now();
  let running: Promise<void> = Promise.resolve();
  async function say(step: PaperStep): Promise<void> {
    if (now === undefined) return;
    const next = stepped(now.value, step, clock.now());
    const saved = await papers.save(next, now.tag, [paperMessage(next)]);
    now = saved === 'changed' ? undefined : saved;
  }
  return {
    tell: (step: PaperStep) => {
      if (msBetween(told, clock.now()) < STEP_MS) return;
      told = clock.now();
      running = running.then(() => say(step));
    },
    latest: async () => {
      await running;
      return now;
    },
  };
}

async function keep(
  { files, clock }: PaperDeps,
  order: PaperOrder,
  written: readonly FileBytes[],
): Promise<readonly MadeFile[]> {
  const { tenant, person } = order;
  const kept: MadeFile[] = [];
  for (const [at, { name, type, bytes }] of written.entries()) {
    const given = { person, name, type, size: bytes.length };
    const offered = offeredFile(given, clock.now(), KEPT_MINUTES);
    if (!offered.ok) throw new Error(`a paper is ${offered.problem.kind}`);
    const secret = fileSecret(order, at);
    await files.keep({ tenant, secret }, offered.value, bytes);
    kept.push({ name: offered.value.name, type, size: bytes.length });
  }
  return kept;
}

async function settle(
  { papers }: PaperDeps,
  before: Tagged<PaperOrder>,
  order: PaperOrder,
): Promise<void> {
  await papers.save(order, before.tag, [paperMessage(order)]);
}
