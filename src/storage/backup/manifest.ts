// Where an export lies, and how it is known to be a whole one.

const NAME = 'manifest.json';

/** The folder of an export, called after the second it was begun in. */
export function folderOf(tenant: string, begunAt: string): string {
  return `${tenant}/${begunAt.slice(0, 19).replaceAll(':', '')}Z`;
}

/** Where the manifest of a folder lies. */
export function manifestPath(folder: string): string {
  return `${folder}/${NAME}`;
}

/** The folders among these paths that are whole exports. */
export function foldersIn(paths: readonly string[]): readonly string[] {
  const end = `/${NAME}`;
  return paths.filter((path) => path.endsWith(end)).map((path) => path.slice(0, -end.length));
}
