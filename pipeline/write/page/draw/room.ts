/** Room in a drawing: what is taken, so that no sign or name covers another. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export interface Room {
  /** Takes a place that must be had. */
  take: (box: Box) => void
  isFree: (box: Box) => boolean
  /** Takes a place that is free and two pixels within the drawing; false where it is not. */
  claim: (box: Box) => boolean
}

/** An empty drawing of this size, in pixels. */
export function roomIn(width: number, height: number): Room {
  const taken: Box[] = []
  const isFree = (box: Box): boolean => !taken.some((other) => overlap(other, box))
  return {
    take: (box) => void taken.push(box),
    isFree,
    claim: (box) => {
      const isInside = box.left > 2 && box.right < width - 2 && box.top > 2 && box.bottom < height - 2
      if (!isInside || !isFree(box)) return false
      taken.push(box)
      return true
    },
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}
