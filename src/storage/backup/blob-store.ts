// Exports in a container of Azure Blob Storage, or of Azurite, which speaks the same language.
import { BlobServiceClient, RestError } from '@azure/storage-blob';
import type { BackupStore } from '../../ports/backup-store.ts';
import { signedIn } from '../signed-in.ts';

/** With an endpoint we sign in as whoever the process runs as. */
export type BlobAccess = { readonly connectionString: string } | { readonly endpoint: string };

/** Its lifecycle and who may delete from it are the municipality's to set. */
export const CONTAINER = 'forenkl-backup';

const NOT_FOUND = 404;

/** Makes the store; the container is created when it is first written to and not there. */
export async function makeBlobStore(access: BlobAccess): Promise<BackupStore> {
  const container = (await serviceOf(access)).getContainerClient(CONTAINER);
  let isThere = false;

  return {
    async write(path, bytes) {
      // Whoever may only use the container may not ask for a new one.
      if (!isThere && !(await container.exists())) await container.createIfNotExists();
      isThere = true;
      await container.getBlockBlobClient(path).uploadData(bytes);
    },
    async read(path) {
      try {
        return await container.getBlockBlobClient(path).downloadToBuffer();
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async list(prefix) {
      const paths: string[] = [];
      try {
        for await (const { name } of container.listBlobsFlat({ prefix })) paths.push(name);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
      return paths;
    },
  };
}

async function serviceOf(access: BlobAccess): Promise<BlobServiceClient> {
  if ('connectionString' in access) {
    return BlobServiceClient.fromConnectionString(access.connectionString);
  }
  return new BlobServiceClient(access.endpoint, await signedIn());
}

function isMissing(error: unknown): boolean {
  return error instanceof RestError && error.statusCode === NOT_FOUND;
}
