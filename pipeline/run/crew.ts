/** A crew of worker threads, each bounded in time and memory: a report that would take more than its share is given up, the crew goes on. */
import { createRequire } from 'node:module'
import { deserialize } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { VFile } from 'vfile'
import { tell } from '../message.ts'
import { type PackedMessage, packMessages } from './outcome.ts'
import type { Setting } from './process-folder.ts'
import type { Answer, Job } from './worker.ts'

/** What one report may take. */
export interface Limits {
  seconds: number
  /** Of the JavaScript heap. */
  megabytes: number
}

/**
 * From 2 GB on, V8 lets a heap grow fourfold before it collects again; below, not even twofold, which makes every report a quarter dearer
 * (src/heap/heap-controller.cc, `MaxGrowingFactor`).
 */
export const LIMITS: Limits = { seconds: 120, megabytes: 2048 }

export interface Crew {
  /**
   * Does a job on the next worker that is free.
   *
   * @returns what it gave, serialised
   * @throws {Overrun} where the report takes more than its share, an Error that says what happened where the worker fails otherwise
   */
  run: (job: Job) => Promise<Uint8Array>
  /** Ends all workers; what they were at is rejected. */
  close: () => Promise<void>
}

/** A report takes more time or memory than one may. */
export class Overrun extends Error {
  override name = 'Overrun'
}

/** Tells a file that its document goes beyond the limits. */
export function tellOverrun(file: VFile, { message }: Overrun): void {
  tell(file, 'process:limit-exceeded', `${message}, expected a document of usual size`, {
    note: 'Split the document, or convert it to text first.',
  })
}

/**
 * Does one job within the limits, on a thread of its own.
 *
 * @param refusal what is given, with a message that says why, where the document goes beyond them
 */
export async function runAlone<Result extends { messages: PackedMessage[] }>(
  job: Job & { path: string },
  refusal: Omit<Result, 'messages'>,
  limits = LIMITS,
): Promise<Result> {
  const crew = createCrew(1, null, limits)
  try {
    return deserialize(await crew.run(job)) as Result
  } catch (error) {
    if (!(error instanceof Overrun)) throw error
    const file = new VFile({ path: job.path })
    tellOverrun(file, error)
    return { ...refusal, messages: packMessages(file) } as Result
  } finally {
    await crew.close()
  }
}

/** A worker, started when it is first needed, and what it is at. */
interface Post {
  worker: Worker | null
  job: { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void } | null
}

/** The bundle that workers run. */
export const WORKER = createRequire(import.meta.url).resolve('#worker')

/** @param setting what all reports of a build are processed with; null where none is built */
export function createCrew(size: number, setting: Setting | null, limits: Limits): Crew {
  const posts = Array.from({ length: size }, (): Post => ({ worker: null, job: null }))
  const free = [...posts]
  const waiting: ((post: Post) => void)[] = []
  const take = (): Promise<Post> => {
    const post = free.pop()
    return post ? Promise.resolve(post) : new Promise((resolve) => waiting.push(resolve))
  }
  let closed = false
  const give = (post: Post): void => {
    const next = waiting.shift()
    if (next) next(post)
    else free.push(post)
  }
  return {
    async run(job) {
      const post = await take()
      try {
        if (closed) throw new Error('The run was stopped')
        return await runOn(post, job, setting, limits)
      } finally {
        give(post)
      }
    },
    async close() {
      closed = true
      await Promise.all(posts.map((post) => dismiss(post, new Error('The run was stopped'))))
    },
  }
}

function runOn(post: Post, job: Job, setting: Setting | null, limits: Limits): Promise<Uint8Array> {
  post.worker ??= start(post, setting, limits)
  post.worker.postMessage(job)
  const overrun = new Overrun(`Report was not done after ${limits.seconds} s`)
  const timer = setTimeout(() => dismiss(post, overrun), limits.seconds * 1000)
  return new Promise<Uint8Array>((resolve, reject) => {
    post.job = { resolve, reject }
  }).finally(() => clearTimeout(timer))
}

function start(post: Post, setting: Setting | null, limits: Limits): Worker {
  const worker = new Worker(WORKER, {
    workerData: setting,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  // a worker that was dismissed has nothing more to say
  const isOnPost = (): boolean => post.worker === worker
  worker.on('message', (answer: Answer) => {
    if (!isOnPost()) return
    if ('bytes' in answer) post.job?.resolve(answer.bytes)
    else post.job?.reject(new Error(answer.fault))
    post.job = null
  })
  worker.on('error', (error: NodeJS.ErrnoException) => {
    if (!isOnPost()) return
    const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    dismiss(post, isFull ? new Overrun(`Report takes more than ${limits.megabytes} MB of memory`) : error)
  })
  worker.on('exit', (code) => {
    if (isOnPost()) dismiss(post, new Error(`its thread ended with code ${code}`))
  })
  return worker
}

/** Ends the worker of a post; the next job there starts another. */
async function dismiss(post: Post, reason: Error): Promise<void> {
  const { worker, job } = post
  post.worker = null
  post.job = null
  job?.reject(reason)
  await worker?.terminate()
}
