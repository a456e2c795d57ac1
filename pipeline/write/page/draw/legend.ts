import { element, label, type Scene, textWidth } from './scene.ts'

export interface LegendEntry {
  text: string
  /** Draws the sign to the right of `x`, on the line of which `y` is the middle. */
  draw: (x: number, y: number) => Scene[]
}

/** What the signs mean, side by side in as many lines as the width needs, below `top`. */
export function legend(
  entries: readonly LegendEntry[],
  signWidth: number,
  width: number,
  top: number,
): { scenes: Scene[]; bottom: number } {
  const size = 11.5
  const left = 2
  let x = left
  let y = top + 12
  const scenes = entries.map(({ text, draw }) => {
    const needed = signWidth + 8 + textWidth(text, size) + 22
    if (x > left && x + needed > width) {
      x = left
      y += 20
    }
    const name = label(x + signWidth + 8, y + 4, text, { size })
    const scene = element('g', { class: 'legend' }, ...draw(x, y), name)
    x += needed
    return scene
  })
  return { scenes, bottom: entries.length === 0 ? top : y + 14 }
}
