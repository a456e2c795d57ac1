/**
 * Which items to leave in place so that the fewest have to move: the indices of a longest ascending run (patience sorting).
 *
 *     [0, 1, 5, 2, 3]   0 1 2 3 stay, 5 moves
 *            ^
 *
 * @param places distinct numbers, where each item stood before, in the order it stands now
 */
export function keepsOrder(places: readonly number[]): Set<number> {
  const tails: number[] = []
  const previous: number[] = []
  places.forEach((place, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[tails[middle]!]! < place) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? tails[low - 1]! : -1
    tails[low] = index
  })
  const kept = new Set<number>()
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index]!) kept.add(index)
  return kept
}
