/** What is wrong with a file of a release or with `versions.json`. */
export interface Problem {
  /** Path under `dist`, with `/`. */
  file: string
  problem: string
}

/** Said of a file that no witness vouches for. */
export const ALTERED = 'its bytes are not those that were released'
