/** Many report folders, in this thread or spread over the cores; what was done before comes from the cache. */
import { createHash } from 'node:crypto'
import { open, readdir, readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { VFile } from 'vfile'
import { tell } from '../message.ts'
import { formatOf } from '../read/format.ts'
import { type Cache, keyOf, openCache, settingHash } from './cache.ts'
import { type Crew, createCrew, LIMITS, type Limits, Overrun, tellOverrun, WORKER } from './crew.ts'
import { pack, type ReportOutcome, unpack } from './outcome.ts'
import { processFolder, type Setting } from './process-folder.ts'
import type { Progress } from './progress.ts'

export interface PoolOptions extends Setting {
  /** Folder of the cache; by default there is none. */
  cache?: string
  /** Threads, by default one a core. */
  workers?: number
  /** What one report may take, by default 120 s and 2 GB. */
  limits?: Limits
  /** Called at the start and whenever a report is done. */
  progress?: (state: Progress) => void
  /** Stops the run; reports that were done stay in the cache. */
  signal?: AbortSignal
}

/** So many reports in formats of plain text are done before a thread has started. */
const FEW = 2
/** Reports a thread that are under way or wait for those before them. */
const AHEAD = 4

/**
 * Reads and processes report folders.
 *
 * A report that cannot be processed, or not within its limits, gives an outcome without a contribution and with a message that says so; the
 * others are not touched by it. However many folders there are, only a few outcomes are held at a time.
 *
 * @returns the outcomes, in the order of the folders
 * @throws the signal's reason
 */
export async function* processAll(
  folders: readonly string[],
  options: PoolOptions,
): AsyncGenerator<ReportOutcome> {
  const { vocabularies, corrections, signal, progress } = options
  const setting = { vocabularies, corrections }
  const threads = (await areFewAndPlain(folders))
    ? 0
    : Math.min(options.workers ?? availableParallelism(), folders.length)
  const crew = threads > 0 ? createCrew(threads, setting, options.limits ?? LIMITS) : null
  const work: Work = { setting, crew, store: options.cache ? await openStore(options.cache, setting) : null }
  const state: Progress = { done: 0, unchanged: 0, total: folders.length, folder: null }
  const run = async (folder: string): Promise<Made> => {
    const { made, unchanged } = await make(folder, work)
    state.done++
    state.unchanged += unchanged ? 1 : 0
    state.folder = folder
    if (!signal?.aborted) progress?.({ ...state })
    return made
  }
  const stop = (): void => void crew?.close()
  signal?.addEventListener('abort', stop)
  try {
    progress?.({ ...state })
    const pending: Promise<Made>[] = []
    for (let next = 0; next < folders.length || pending.length > 0; ) {
      signal?.throwIfAborted()
      while (next < folders.length && pending.length < Math.max(1, threads * AHEAD))
        pending.push(run(folders[next++]!))
      const made = await pending.shift()!
      signal?.throwIfAborted()
      yield made()
    }
    await work.store?.cache.sweep()
  } finally {
    signal?.removeEventListener('abort', stop)
    await crew?.close()
  }
}

interface Work {
  setting: Setting
  /** Null where this thread does the work. */
  crew: Crew | null
  store: { cache: Cache; setting: string } | null
}

/** An outcome that waits for its turn, as bytes until then: they take no place in the heap. */
type Made = () => ReportOutcome

/** From the cache, or made and stored. It goes through the same bytes either way, so that a run cannot tell the two apart. */
async function make(
  folder: string,
  { setting, crew, store }: Work,
): Promise<{ made: Made; unchanged: boolean }> {
  const key = store && (await keyOf(folder, store.setting))
  const known = key && (await store.cache.read(key))
  if (known) return { made: () => unpack(folder, deserialize(known)), unchanged: true }
  try {
    const bytes = crew
      ? await crew.run({ verb: 'build', folder })
      : serialize(pack(await processFolder(folder, setting)))
    // a folder that was edited meanwhile has another key by now
    if (key && key === (await keyOf(folder, store.setting))) await store.cache.write(key, bytes)
    return { made: () => unpack(folder, deserialize(bytes)), unchanged: false }
  } catch (error) {
    return { made: () => failure(folder, error as Error), unchanged: false }
  }
}

function failure(folder: string, error: Error): ReportOutcome {
  const file = new VFile({ path: folder })
  if (error instanceof Overrun) tellOverrun(file, error)
  else
    tell(file, 'process:report-failed', `Report could not be processed: ${error.message}`, {
      note: 'Where that names no file of yours, it is a fault of undocket, whatever the document holds: please report it.',
    })
  return { folder, contribution: null, files: [file] }
}

/** Entries of the cache belong to the code that made them: the workers' bundle names all its chunks by their content. */
async function openStore(folder: string, setting: Setting): Promise<NonNullable<Work['store']>> {
  const build = createHash('sha256')
    .update(await readFile(WORKER))
    .update(process.version)
  return { cache: openCache(folder, build.digest('hex').slice(0, 16)), setting: settingHash(setting) }
}

/** Whether there is nothing to bound or to share: a PDF or Word file can ask for much more than its size says. */
async function areFewAndPlain(folders: readonly string[]): Promise<boolean> {
  if (folders.length > FEW) return false
  for (const folder of folders)
    for (const name of await readdir(folder).catch(() => []))
      if (!(await isPlain(join(folder, name)))) return false
  return true
}

async function isPlain(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null)
  if (!file) return true
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return !['pdf', 'docx'].includes(formatOf(buffer.subarray(0, bytesRead)))
  } catch {
    // a folder, or a format that is refused
    return true
  } finally {
    await file.close()
  }
}
