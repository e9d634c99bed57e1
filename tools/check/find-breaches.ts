// Holds a tree of source files against the structure rules in .dependency-cruiser.mjs.

import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';

export interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly remedy: string;
}

/**
 * The breaches of the structure rules in the tree at `root`, of which `src` and `tools` are read.
 * Throws when a file of `src` was not read, because rules over nothing always hold.
 */
export async function findBreaches(root: string): Promise<readonly Breach[]> {
  const folders = ['src', 'tools'].filter((name) => existsSync(join(root, name)));
  const { output } = await cruise(folders, {
    ...config.options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  });
  if (typeof output === 'string') throw new Error(`Not the result of a cruise: ${output}`);
  refuseUnread(root, output);

  return output.summary.violations.map(asBreach);
}

function refuseUnread(root: string, { modules }: ICruiseResult): void {
  const read = new Set(modules.map(({ source }) => source));
  const unread = globSync('src/**/*.ts', { cwd: root }).filter((file) => !read.has(file));
  if (read.size === 0 || unread.length > 0) {
    throw new Error(`The structure rules did not read ${unread.join(', ') || 'anything'}`);
  }
}

function asBreach({ rule, from, to }: IViolation): Breach {
  const remedy = config.forbidden.find(({ name }) => name === rule.name)?.comment ?? '';
  return { rule: rule.name, from, to, remedy };
}
