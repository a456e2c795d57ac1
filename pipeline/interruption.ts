/** Why a build stops: Ctrl-C, or an order to end. `exitCode` is 128 and the number of the signal, as a shell has it. */
export class Interruption extends Error {
  readonly exitCode: number
  constructor(signal: NodeJS.Signals, exitCode: number) {
    super(`interrupted (${signal}), nothing was changed`)
    this.exitCode = exitCode
  }
}

/** Aborts at the first signal to end; a second one ends the process at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => controller.abort(new Interruption(signal, exitCode)))
  return controller.signal
}
