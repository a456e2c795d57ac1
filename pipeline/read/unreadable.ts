/**
 * Thrown by a reader that cannot or will not read a file: broken, encrypted, or beyond a limit. The message says what is wrong with the
 * file and what to do; it never holds a path.
 */
export class Unreadable extends Error {
  override name = 'Unreadable'
}
