import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config, { ROOMS } from '../../.dependency-cruiser.mjs';
import { type Breach, findBreaches } from '../../tools/check/find-breaches.ts';
import { clearGround, fell, plantImports, plantPackages } from './planted-tree.ts';
import { OTHER_PACKAGES, PROBES, WELL_BUILT } from './structure-probes.ts';

const asLine = ({ rule, from, to }: Breach) => `${rule}: ${from} → ${to}`;

function plantWellBuilt(): string {
  const root = clearGround();
  const listed = new Set(Object.values(ROOMS).flatMap(({ packages }) => packages));
  plantPackages(root, { listed: [...listed], ...OTHER_PACKAGES });
  plantImports(root, WELL_BUILT);

  return root;
}

describe('the structure rules', () => {
  // It reads two thousand files, and other tests may have the processor.
  it('hold in this repository', { timeout: 60_000 }, async () => {
    const breaches = await findBreaches(process.cwd());

    expect(breaches.map(asLine)).toEqual([]);
  });

  it('allow what the rooms are for', async () => {
    const root = plantWellBuilt();

    const breaches = await findBreaches(root);

    fell(root);
    expect(breaches.map(asLine)).toEqual([]);
  });

  it('refuse to judge a tree of which nothing was read', async () => {
    const root = clearGround();

    await expect(findBreaches(root)).rejects.toThrow('did not read');

    fell(root);
  });

  it('say what to do instead', () => {
    const silent = config.forbidden.filter(({ comment }) => !comment || comment.length < 40);

    expect(silent).toEqual([]);
  });

  it('each have a probe', () => {
    const probed = new Set(PROBES.map(({ rule }) => rule));
    const rules = new Set(config.forbidden.map(({ name }) => name));

    expect(probed).toEqual(rules);
  });
});

describe('a planted breach of', () => {
  let root: string;
  let caught: ReadonlySet<string>;

  beforeAll(async () => {
    root = plantWellBuilt();
    for (const { file, imports, manner, beside } of PROBES) {
      plantImports(root, { [file]: imports }, manner);
      plantImports(root, beside ?? {});
    }
    const breaches = await findBreaches(root);
    caught = new Set(breaches.map(({ rule, from }) => `${rule} in ${from}`));
  });

  afterAll(() => fell(root));

  it.each(PROBES.map(({ rule, file }) => `${rule} in ${file}`))('%s is caught', (breach) => {
    expect(caught).toContain(breach);
  });
});
