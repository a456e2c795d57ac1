/** One entry of an archive. `path` has `/`, `content` is what it holds. */
export interface Entry {
  path: string
  content: Uint8Array
}

const block = 512

/**
 * A tar archive in the ustar format (POSIX.1-1988), the same bytes for the same entries and time: no owner, mode 644.
 *
 * @param modified seconds since 1970
 * @throws RangeError when a path is too long for the format (100 bytes after the last fitting `/`, 155 before)
 */
export function tar(entries: readonly Entry[], modified: number): Uint8Array {
  const parts: Uint8Array[] = []
  for (const { path, content } of entries) {
    parts.push(header(path, content.length, modified), content)
    const rest = content.length % block
    if (rest > 0) parts.push(new Uint8Array(block - rest))
  }
  parts.push(new Uint8Array(block * 2))
  return Buffer.concat(parts)
}

function header(path: string, size: number, modified: number): Uint8Array {
  const bytes = Buffer.alloc(block)
  const [prefix, name] = splitPath(path)
  const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`
  bytes.write(name, 0)
  bytes.write(octal(0o644, 8), 100)
  bytes.write(octal(0, 8), 108)
  bytes.write(octal(0, 8), 116)
  bytes.write(octal(size, 12), 124)
  bytes.write(octal(modified, 12), 136)
  bytes.write(' '.repeat(8), 148)
  bytes.write('0', 156)
  bytes.write('ustar\x0000', 257)
  bytes.write(prefix, 345)
  // The sum of the header's bytes, counted while its own place holds spaces.
  const sum = bytes.reduce((total, byte) => total + byte, 0)
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return bytes
}

function splitPath(path: string): [string, string] {
  if (Buffer.byteLength(path) <= 100) return ['', path]
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)]
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100) return [prefix, name]
  }
  throw new RangeError(`The path ${path} is too long for a tar archive.`)
}
