/** How far a run over many reports is. */
export interface Progress {
  /** Reports done, of these the ones that were not processed again. */
  done: number
  unchanged: number
  total: number
  /** The report done last; null at the start. */
  folder: string | null
}

/**
 * The progress in one line: how far, how fast, how long still, what was done last.
 *
 * ```
 * 412/1000 reports, 300 unchanged, 38.1/s, 15 s left: S-2025-72.en
 * ```
 *
 * @param seconds since the start
 * @param name of the report done last, as a person knows it
 */
export function progressLine({ done, unchanged, total }: Progress, seconds: number, name: string): string {
  const facts = [`${done}/${total} reports`]
  if (unchanged > 0) facts.push(`${unchanged} unchanged`)
  // the first moment tells nothing
  if (done > 0 && seconds >= 1) {
    const rate = done / seconds
    facts.push(`${rate.toFixed(rate < 10 ? 1 : 0)}/s`, `${timeOf((total - done) / rate)} left`)
  }
  return `${facts.join(', ')}${name === '' ? '' : `: ${name}`}`
}

/** `45 s`, `3 min 5 s`, `2 h 10 min`. */
function timeOf(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return `${minutes} min ${whole % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
