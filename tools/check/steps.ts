// The checks, each a command run by the Node that runs us.

export interface Step {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
}

/** What may be checked without running the program. They do not depend on one another. */
export const STATIC_STEPS: readonly Step[] = [
  { name: 'types', file: 'node_modules/typescript/bin/tsc', args: [] },
  {
    name: 'format and lint',
    file: 'node_modules/@biomejs/biome/bin/biome',
    args: ['ci', '--colors=off', '--max-diagnostics=50'],
  },
  { name: 'structure rules', file: 'tools/check/rules.ts', args: [] },
];

/** What nothing uses; asked only once the program hangs together. */
export const UNUSED_STEP: Step = {
  name: 'unused files, exports and packages',
  file: 'node_modules/knip/bin/knip.js',
  args: ['--no-progress'],
};
