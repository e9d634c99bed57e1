// `npm run examples`: writes the papers of a made-up municipality into docs/examples.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { EXAMPLE_FILES, writeExamples } from './write-examples.ts';

const FOLDER = fileURLToPath(new URL('../../docs/examples/', import.meta.url));

const files = await writeExamples();
await mkdir(FOLDER, { recursive: true });
for (const [name, bytes] of files) {
  await rm(`${FOLDER}${name}`, { force: true });
  await writeFile(`${FOLDER}${name}`, bytes);
  console.log(`docs/examples/${name}`);
}
if (files.size !== Object.keys(EXAMPLE_FILES).length) process.exitCode = 1;
