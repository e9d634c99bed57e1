// `npm run bundle`: what runs in Azure, as a folder and as one zip file.
import { fileURLToPath } from 'node:url';
import { makeBundle } from './make-bundle.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { folder, zip, files, megabytes } = await makeBundle(root, `${root}build`);
console.log(`${files} files in ${folder}`);
console.log(`${zip}: ${megabytes} MB, to be deployed as it is`);
