/** A worker thread: processes the report folders that it is sent, one at a time, and sends each outcome back packed and serialised. */
import { serialize } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import { pack } from './outcome.ts'
import { processFolder, type Setting } from './process-folder.ts'

/** What a worker answers with: the serialised outcome, or what was thrown. */
export type Answer = { bytes: Uint8Array } | { fault: string }

const setting = workerData as Setting

parentPort!.on('message', async (folder: string) => {
  try {
    const bytes = serialize(pack(await processFolder(folder, setting)))
    parentPort!.postMessage({ bytes } satisfies Answer, [bytes.buffer as ArrayBuffer])
  } catch (error) {
    parentPort!.postMessage({ fault: (error as Error).message } satisfies Answer)
  }
})
