/** Why nothing was released; the message says what to do. */
export class ReleaseError extends Error {
  override name = 'ReleaseError'
}
