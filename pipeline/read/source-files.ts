import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../sha256.ts'

/** A file under the source folder: its path below that folder with `/`, and the SHA-256 of its bytes in hexadecimal. */
export interface SourceFile {
  path: string
  sha256: string
}

/** Every file that the data rests on, sorted by path: what a release must be able to show unchanged. Hidden files are none of these. */
export async function sourceFiles(folder: string): Promise<SourceFile[]> {
  const files: SourceFile[] = []
  const visit = async (path: string): Promise<void> => {
    for (const name of await readdir(join(folder, path))) {
      if (name.startsWith('.')) continue
      const inner = path === '' ? name : `${path}/${name}`
      if ((await stat(join(folder, inner))).isDirectory()) await visit(inner)
      else files.push({ path: inner, sha256: sha256(await readFile(join(folder, inner))) })
    }
  }
  await visit('')
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}
