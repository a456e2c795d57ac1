/** A worker thread: does the jobs that it is sent, one at a time, and sends what they give back serialised. */
import { serialize } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import type { AddOptions } from '../add.ts'
import type { LanguageCode } from '../languages/language.ts'
import { pack } from './outcome.ts'
import { processFolder, type Setting } from './process-folder.ts'

/** What a verb asks of a worker: to process a report folder, to look into a document that is to be added, to outline one. */
export type Job =
  | { verb: 'build'; folder: string }
  | { verb: 'add'; path: string; options: AddOptions }
  | { verb: 'inspect'; path: string; language: LanguageCode | undefined }

/** What a worker answers with: the serialised result, or what was thrown. */
export type Answer = { bytes: Uint8Array } | { fault: string }

parentPort!.on('message', async (job: Job) => {
  try {
    const bytes = serialize(await resultOf(job))
    parentPort!.postMessage({ bytes } satisfies Answer, [bytes.buffer as ArrayBuffer])
  } catch (error) {
    parentPort!.postMessage({ fault: (error as Error).message } satisfies Answer)
  }
})

async function resultOf(job: Job): Promise<unknown> {
  if (job.verb === 'build') return pack(await processFolder(job.folder, workerData as Setting))
  if (job.verb === 'add') return (await import('../add.ts')).lookInto(job.path, job.options)
  return (await import('../inspect.ts')).inspect(job.path, job.language)
}
