/** Index of the last of the ascending values that does not exceed a limit; -1 where all do. */
export function lastUpTo(values: readonly number[], limit: number): number {
  let low = -1
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (values[middle]! <= limit) low = middle
    else high = middle - 1
  }
  return low
}
